package nl.waarborg.inspection;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Inspections by identity. Whether the caller sees one is asked of its case before. */
@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {

    Uni<Inspection> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<Inspection> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Keeps it as it is until the transaction ends; others may do the same at one time. */
    Uni<Inspection> holdBeside(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Which inspection of an authority has this number, while its report is not final. */
    Uni<@Nullable UUID> running(UUID authorityId, String number) {
        return getSession()
                .chain(session -> session.createQuery(
                                "select id from Inspection where authorityId = :authority and number = :number and status in :running",
                                UUID.class)
                        .setParameter("authority", authorityId)
                        .setParameter("number", number)
                        .setParameter("running", InspectionStatus.beforeFinal())
                        .getSingleResultOrNull());
    }

    /** The names beside an inspection, in one query. */
    Uni<InspectionNames> names(UUID id) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select a.name, p.name, l.name, m.name, f.number
                                from Inspection i
                                join Authority a on a.id = i.authorityId
                                join Provider p on p.id = i.providerId
                                left join Location l on l.id = i.locationId
                                left join Municipality m on m.code = i.municipalityCode
                                left join CaseFile f on f.id = i.retestsId
                                where i.id = ?1""", Object[].class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(row -> new InspectionNames(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
    }

    Uni<Void> keep(List<InspectionCause> causes) {
        return getSession().chain(session -> session.persistAll(causes.toArray()));
    }

    Uni<Boolean> hasCause(UUID id, UUID caseId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "select count(*) from InspectionCause where inspectionId = :id and caseId = :case",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("case", caseId)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    /** The cases that led to an inspection, in the order in which they were added. */
    Uni<List<UUID>> causes(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(
                                "select caseId from InspectionCause where inspectionId = :id order by id", UUID.class)
                        .setParameter("id", id)
                        .getResultList());
    }
}
