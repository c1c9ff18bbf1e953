package nl.waarborg.succession;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query about what an authority recorded here. What another one recorded is not found. */
@ApplicationScoped
class SuccessionRepository implements PanacheRepositoryBase<Succession, UUID> {

    Uni<@Nullable Succession> find(UUID authorityId, UUID id) {
        return find("id = ?1 and authorityId = ?2", id, authorityId).firstResult();
    }

    /** Those that stand, oldest first. */
    Uni<List<Succession>> of(UUID authorityId, UUID providerId) {
        return list(
                "authorityId = ?1 and (predecessorId = ?2 or successorId = ?2) and takenBackAt is null"
                        + " order by happenedOn, id",
                authorityId,
                providerId);
    }

    /** Waits until nobody else records for this authority: two halves of a circle never meet unseen. */
    Uni<Void> oneAtATime(UUID authorityId) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(?1, 48)) as text)", String.class)
                        .setParameter(1, authorityId.toString())
                        .getSingleResultOrNull())
                .replaceWithVoid();
    }

    /** Whether the later one already leads, by any number of steps, to the earlier one. */
    Uni<Boolean> leads(UUID authorityId, UUID from, UUID to) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                with recursive line(id) as (
                                    select cast(?2 as uuid)
                                    union
                                    select s.successor_id from succession s join line on s.predecessor_id = line.id
                                    where s.authority_id = ?1 and s.taken_back_at is null)
                                select count(*) from line where id = ?3""", Long.class)
                        .setParameter(1, authorityId)
                        .setParameter(2, from)
                        .setParameter(3, to)
                        .getSingleResult())
                .map(found -> found > 0);
    }

    Uni<Void> add(MatchSetAside match) {
        return getSession().chain(session -> session.persist(match).chain(session::flush));
    }

    Uni<List<MatchSetAside>> setAside(UUID authorityId, UUID providerId) {
        return getSession()
                .chain(session -> session.createQuery(
                                "from MatchSetAside where authorityId = ?1 and (oneId = ?2 or otherId = ?2)"
                                        + " order by at desc",
                                MatchSetAside.class)
                        .setParameter(1, authorityId)
                        .setParameter(2, providerId)
                        .getResultList());
    }
}
