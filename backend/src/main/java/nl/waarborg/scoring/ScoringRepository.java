package nl.waarborg.scoring;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Every query about what an inspection measures and scores. */
@ApplicationScoped
class ScoringRepository implements PanacheRepositoryBase<Scoring, UUID> {

    Uni<Optional<Scoring>> of(UUID inspectionId) {
        return findById(inspectionId).map(Optional::ofNullable);
    }

    /** The scores in the order in which they were made; those of criteria left out again as well. */
    Uni<List<CriterionScore>> scores(UUID inspectionId) {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "from CriterionScore where inspectionId = ?1 order by id", CriterionScore.class)
                        .setParameter(1, inspectionId)
                        .getResultList());
    }

    /** Waits for whoever is saving the same criterion, so that of two on one version the second is told that it is stale. */
    Uni<Optional<CriterionScore>> hold(UUID inspectionId, String ref) {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "from CriterionScore where inspectionId = ?1 and ref = ?2", CriterionScore.class)
                        .setParameter(1, inspectionId)
                        .setParameter(2, ref)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    Uni<Void> add(List<CriterionScore> scores) {
        return getSession().chain((Mutiny.Session session) -> session.persistAll(scores.toArray()));
    }
}
