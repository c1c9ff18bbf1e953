package nl.waarborg.draft;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Drafts within the caller's reach: a provider's own, or those that the caller's authority records on behalf. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<Draft, UUID> {

    private static final String REACH =
            "(authorityId is null and providerId = :provider or authorityId is not null and authorityId = :authority)";

    private static final UUID NONE = new UUID(0, 0);

    Uni<List<Draft>> list(Caller caller) {
        return list(REACH + " order by updatedAt desc, id", reach(caller));
    }

    Uni<Draft> get(Caller caller, UUID id) {
        return find(REACH + " and id = :id", reach(caller, id))
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it: of two that file the same draft at once, one finds it gone. */
    Uni<Draft> hold(Caller caller, UUID id) {
        return find(REACH + " and id = :id", reach(caller, id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    Uni<@Nullable Draft> holdForRemoval(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> remove(Draft draft) {
        return delete("id", draft.id).replaceWithVoid();
    }

    Uni<@Nullable Draft> ofRequest(UUID reportId) {
        return find("requestedReportId", reportId).firstResult();
    }

    private static Map<String, Object> reach(Caller caller) {
        return Map.of(
                "provider", caller.providerId() == null ? NONE : caller.providerId(),
                "authority", caller.isProvider() || caller.authorityId() == null ? NONE : caller.authorityId());
    }

    private static Map<String, Object> reach(Caller caller, UUID id) {
        return Map.of(
                "id", id,
                "provider", caller.providerId() == null ? NONE : caller.providerId(),
                "authority", caller.isProvider() || caller.authorityId() == null ? NONE : caller.authorityId());
    }
}
