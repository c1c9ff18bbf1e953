package nl.waarborg.report;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;

/** Reports by identity. Whether the caller sees one is asked of its case before. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Uni<Report> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<Report> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The names beside a report, in one query. */
    Uni<ReportNames> names(UUID id) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select a.name, p.name, l.name, m.name, n.itemGroup
                                from Report r
                                join Authority a on a.id = r.authorityId
                                join Provider p on p.id = r.providerId
                                left join Location l on l.id = r.place.locationId
                                left join Municipality m on m.code = r.place.municipalityCode
                                left join ReferenceItem n on n.list = NATURES and n.code = r.care.nature
                                    and (n.authorityId is null or n.authorityId = r.authorityId)
                                where r.id = ?1""", Object[].class)
                        .setParameter(1, id)
                        .getSingleResult())
                .map(row -> new ReportNames(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
    }

    Uni<Void> addPersons(List<ReportPerson> persons) {
        return getSession().chain(session -> session.persistAll(persons.toArray()));
    }

    Uni<List<ReportPerson>> persons(UUID reportId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from ReportPerson where reportId = :report order by position", ReportPerson.class)
                        .setParameter("report", reportId)
                        .getResultList());
    }
}
