package nl.waarborg.measure;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;

/** Measures by identity and by case. */
@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<Measure, UUID> {

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<Measure> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<Measure>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by dueOn, id", caseId);
    }

    /** How many measures of a provider an authority follows: all, and those still to be judged. */
    Uni<Object[]> countOf(UUID authorityId, UUID providerId) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select count(m), coalesce(sum(case when m.state in ?3 then 1L else 0L end), 0L)
                                from Measure m join CaseFile c on c.id = m.caseId
                                where m.authorityId = ?1 and c.providerId = ?2""", Object[].class)
                        .setParameter(1, authorityId)
                        .setParameter(2, providerId)
                        .setParameter(3, List.of(MeasureState.OPEN, MeasureState.REPORTED_DONE))
                        .getSingleResult());
    }

    Uni<Void> add(MeasureProgress said) {
        return getSession().chain(session -> session.persist(said));
    }

    /** All that was said about these measures, oldest first. */
    Uni<List<MeasureProgress>> progress(List<Measure> measures) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from MeasureProgress where measureId in ?1 order by saidAt, id", MeasureProgress.class)
                        .setParameter(
                                1, measures.stream().map(measure -> measure.id).toList())
                        .getResultList());
    }
}
