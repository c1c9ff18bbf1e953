package nl.waarborg.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a publication stood before a correction of it was begun: all that writing and weighing a correction changes.
 *
 * @param begunAt when the correction was begun
 */
record BeforeCorrection(
        Instant begunAt,
        String content,
        @Nullable String viewPublic,
        List<UUID> authorIds,
        Instant savedAt,
        String savedBy,
        @Nullable WeighedOutcome outcome,
        List<String> grounds,
        @Nullable String considerations,
        @Nullable String leftOut,
        @Nullable Instant proposedAt,
        @Nullable String proposedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable UUID decidedById) {

    static BeforeCorrection of(Publication publication, Instant begunAt) {
        return new BeforeCorrection(
                begunAt,
                publication.content,
                publication.viewPublic,
                List.of(publication.authorIds),
                publication.savedAt,
                publication.savedBy,
                publication.outcome,
                List.of(publication.grounds),
                publication.considerations,
                publication.leftOut,
                publication.proposedAt,
                publication.proposedBy,
                publication.decidedAt,
                publication.decidedBy,
                publication.decidedById);
    }

    void restore(Publication publication) {
        publication.content = content;
        publication.viewPublic = viewPublic;
        publication.authorIds = authorIds.toArray(UUID[]::new);
        publication.savedAt = savedAt;
        publication.savedBy = savedBy;
        publication.outcome = outcome;
        publication.grounds = grounds.toArray(String[]::new);
        publication.considerations = considerations;
        publication.leftOut = leftOut;
        publication.proposedAt = proposedAt;
        publication.proposedBy = proposedBy;
        publication.decidedAt = decidedAt;
        publication.decidedBy = decidedBy;
        publication.decidedById = decidedById;
        publication.sentBackBecause = null;
    }
}
