package nl.waarborg.dossier;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Dossiers of an authority, the cases in them, and what was said not to belong together. */
@ApplicationScoped
class DossierRepository implements PanacheRepositoryBase<Dossier, UUID> {

    /** The dossier of the caller's authority; 404 for any other. */
    Uni<Dossier> get(@Nullable UUID authorityId, UUID id) {
        return find("id = ?1 and authorityId = ?2", id, authorityId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** As {@link #get}, waiting for whoever is changing it. */
    Uni<Dossier> hold(@Nullable UUID authorityId, UUID id) {
        return find("id = ?1 and authorityId = ?2", id, authorityId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Every case that belongs or belonged to it, in the order in which they came. */
    Uni<List<DossierCase>> cases(UUID dossierId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from DossierCase where dossierId = ?1 order by addedAt, id", DossierCase.class)
                        .setParameter(1, dossierId)
                        .getResultList());
    }

    /** Where a case belongs now; nothing when it belongs to no dossier. */
    Uni<@Nullable DossierCase> membership(UUID caseId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from DossierCase where caseId = ?1 and removedAt is null", DossierCase.class)
                        .setParameter(1, caseId)
                        .getSingleResultOrNull());
    }

    Uni<Void> add(DossierCase membership) {
        return getSession().chain(session -> session.persist(membership));
    }

    /** Keeps that two cases do not belong together; once for a pair. */
    Uni<Void> add(DossierRefusal refusal) {
        return getSession()
                .chain(session -> session.createQuery(
                                "select count(*) from DossierRefusal where caseId = ?1 and otherId = ?2", Long.class)
                        .setParameter(1, refusal.caseId)
                        .setParameter(2, refusal.otherId)
                        .getSingleResult()
                        .chain(known -> known > 0 ? Uni.createFrom().voidItem() : session.persist(refusal)));
    }
}
