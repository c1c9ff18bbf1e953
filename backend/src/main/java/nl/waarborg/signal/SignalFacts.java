package nl.waarborg.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.casefile.StepFacts;
import nl.waarborg.protocol.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What higher rooms know of a signal; nothing of its narrative or its source.
 *
 * @param id also the identity of its case
 * @param providerId absent while the provider is not known
 * @param theme a code of the list of themes
 * @param nature a code of the list of natures, within the theme
 * @param clientsConcerned how many clients it concerns, as far as known
 * @param priority absent until it is weighed
 * @param receivedOn the day on which it came in, in the Netherlands; terms run from it
 * @param version as stored; goes up with each change
 */
public record SignalFacts(
        UUID id,
        String number,
        SignalStatus status,
        UUID authorityId,
        @Nullable UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode,
        @Nullable String law,
        @Nullable String provision,
        @Nullable String funding,
        String theme,
        @Nullable String nature,
        Side side,
        @Nullable Integer clientsConcerned,
        @Nullable Priority priority,
        boolean pressSensitive,
        Instant receivedAt,
        LocalDate receivedOn,
        int version)
        implements StepFacts<SignalStatus> {}
