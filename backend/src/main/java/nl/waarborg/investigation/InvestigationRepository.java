package nl.waarborg.investigation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;

/** Investigations with their rounds and reviews. Whether the caller sees the report is asked before. */
@ApplicationScoped
class InvestigationRepository implements PanacheRepositoryBase<Investigation, UUID> {

    Uni<Investigation> get(UUID reportId) {
        return findById(reportId).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<Investigation> hold(UUID reportId) {
        return findById(reportId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<List<InvestigationRound>> rounds(UUID reportId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from InvestigationRound where reportId = ?1 order by round", InvestigationRound.class)
                        .setParameter(1, reportId)
                        .getResultList());
    }

    Uni<List<InvestigationReview>> reviews(UUID reportId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from InvestigationReview where reportId = ?1 order by reviewedAt, id",
                                InvestigationReview.class)
                        .setParameter(1, reportId)
                        .getResultList());
    }

    Uni<Void> add(Object entity) {
        return getSession().chain(session -> session.persist(entity));
    }
}
