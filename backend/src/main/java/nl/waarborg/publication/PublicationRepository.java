package nl.waarborg.publication;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.shared.database.Reading;
import nl.waarborg.shared.problem.Problem;

/** Publications and what was cleared in them. Whether the caller sees what they tell of is asked before. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {

    Uni<Optional<Publication>> of(UUID caseId) {
        return Reading.once(
                List.of(Publication.class, caseId),
                () -> find("caseId", caseId).firstResult().map(Optional::ofNullable));
    }

    Uni<Optional<Publication>> of(Matter matter) {
        return matter.caseId() == null
                ? find("authorityId = ?1 and year = ?2", matter.authorityId(), matter.year())
                        .firstResult()
                        .map(Optional::ofNullable)
                : of(matter.caseId());
    }

    /** What it tells of; it never changes, so that it is read before anybody is waited for, and nothing else with it. */
    Uni<Matter> matter(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(
                                "select new nl.waarborg.publication.Matter(p.document, p.authorityId, p.caseId, p.year)"
                                        + " from Publication p where p.id = ?1",
                                Matter.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<Publication> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it. */
    Uni<Publication> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    /**
     * Those that are public, or wait to become so, and tell of a provider or may do so: the annual reports of whom it works
     * with too.
     */
    Uni<List<UUID>> decidedAbout(UUID providerId) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select p.id from publication p left join case_file c on c.id = p.case_id
                                where (c.provider_id = ?1
                                    or p.document = 'ANNUAL_REPORT' and p.authority_id in
                                      (select a.authority_id from provider_authority a where a.provider_id = ?1))
                                  and p.state in ('WAITING', 'FROZEN', 'PUBLISHED', 'CORRECTING', 'CORRECTION_PROPOSED')
                                order by p.id""", UUID.class)
                        .setParameter(1, providerId)
                        .getResultList());
    }

    Uni<Void> add(Clearance clearance) {
        return getSession().chain(session -> session.persist(clearance));
    }

    /** What was done about a text that is gone; who agreed to words in it must not bind a next one. */
    Uni<Void> forgetClearances(UUID publicationId, Instant since) {
        return getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from Clearance where publicationId = ?1 and clearedAt >= ?2")
                        .setParameter(1, publicationId)
                        .setParameter(2, since)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<Clearance>> clearances(UUID publicationId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from Clearance where publicationId = ?1 order by clearedAt, id", Clearance.class)
                        .setParameter(1, publicationId)
                        .getResultList());
    }
}
