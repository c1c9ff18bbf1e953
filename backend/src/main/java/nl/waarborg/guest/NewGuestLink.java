package nl.waarborg.guest;

import java.time.Instant;
import java.util.UUID;

/**
 * A link to make.
 *
 * @param name of whom it is for, as the trail and the timeline will tell
 * @param expiresAt from this moment on it opens nothing
 */
public record NewGuestLink(GuestMatter matter, UUID subjectId, UUID caseId, String name, Instant expiresAt) {}
