package nl.waarborg.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms know of a case.
 *
 * @param kind what the case is about: {@code REPORT}
 * @param municipalityCode where the care was given; absent outside the country or when unknown
 * @param status in the words of the feature that brings the case along
 * @param embargoSince since when a criminal investigation keeps everything new from the provider
 * @param frozenStatus the status at that moment, which is all that the provider sees
 * @param version of the case; goes up with its status, assignment and flags, not with messages or events
 */
public record CaseFacts(
        UUID id,
        String number,
        String kind,
        UUID authorityId,
        UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode,
        String status,
        boolean open,
        @Nullable UUID assigneeId,
        @Nullable String assigneeName,
        boolean urgent,
        boolean pressSensitive,
        @Nullable Instant embargoSince,
        @Nullable String frozenStatus,
        Instant openedAt,
        @Nullable Instant endedAt,
        int version) {

    public boolean isUnderEmbargo() {
        return embargoSince != null;
    }
}
