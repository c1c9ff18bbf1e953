package nl.waarborg.casefile;

import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms know of a case.
 *
 * @param providerId absent while a signal tells of a provider that nobody knows yet
 * @param municipalityCode where the care was given; absent outside the country or when unknown
 * @param knownToProvider whether the provider takes part: reads it, is told of it, is written to
 * @param status in the words of the feature that brings the case along
 * @param embargoSince since when a criminal investigation keeps everything new from the provider
 * @param frozenStatus the status at that moment, which is all that the provider sees
 * @param version of the case; goes up with its status, assignment and flags, not with messages or events
 */
public record CaseFacts(
        UUID id,
        String number,
        CaseKind kind,
        UUID authorityId,
        @Nullable UUID providerId,
        @Nullable UUID locationId,
        @Nullable String municipalityCode,
        boolean knownToProvider,
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

    /** The provider that takes part; 409 in a case that does not exist for the provider, or not yet. */
    public UUID requireKnownToProvider() {
        if (providerId == null || !knownToProvider) {
            throw Problem.of(CaseProblem.NOT_FOR_PROVIDERS);
        }
        return providerId;
    }

    /** The provider to whom a letter can be prepared, before it knows of the case; 409 in a case that it will never know of. */
    public UUID requireMayBecomeKnown() {
        if (providerId == null || !knownToProvider && !kind.mayBecomeKnownToProvider()) {
            throw Problem.of(CaseProblem.NOT_FOR_PROVIDERS);
        }
        return providerId;
    }

    /** Refuses with 409 what would reach the provider while a criminal investigation keeps everything new from it. */
    public void requireNoEmbargo() {
        if (isUnderEmbargo()) {
            throw Problem.of(CaseProblem.UNDER_EMBARGO);
        }
    }

    /** Whether an embargo keeps from the provider what came at this moment. */
    public boolean keepsFromProvider(Instant when) {
        return embargoSince != null && when.isAfter(embargoSince);
    }

    public boolean isUnderEmbargo() {
        return embargoSince != null;
    }
}
