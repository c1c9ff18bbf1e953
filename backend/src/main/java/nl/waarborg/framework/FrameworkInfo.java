package nl.waarborg.framework;

import java.util.UUID;

/** What other rooms know of a version of a framework. */
public record FrameworkInfo(
        UUID id, UUID authorityId, String code, int number, FrameworkState state, FrameworkContent content) {}
