package nl.waarborg.framework;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;

/** Every query about frameworks. */
@ApplicationScoped
class FrameworkRepository implements PanacheRepositoryBase<FrameworkVersion, UUID> {

    private static final Set<FrameworkState> OPEN = Set.of(FrameworkState.DRAFT, FrameworkState.PROPOSED);

    /** All versions, by code and newest first. */
    Uni<List<FrameworkVersion>> ofAuthority(UUID authorityId) {
        return list("authorityId = ?1 order by code, number desc", authorityId);
    }

    Uni<List<FrameworkVersion>> inUse(UUID authorityId) {
        return list("authorityId = ?1 and state = ?2 order by code", authorityId, FrameworkState.IN_USE);
    }

    Uni<Optional<FrameworkVersion>> inUse(UUID authorityId, String code) {
        return find("authorityId = ?1 and code = ?2 and state = ?3", authorityId, code, FrameworkState.IN_USE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** Whether a version of this framework is being made or waits for a second person. */
    Uni<Boolean> isOpen(UUID authorityId, String code) {
        return count("authorityId = ?1 and code = ?2 and state in ?3", authorityId, code, OPEN)
                .map(found -> found > 0);
    }

    /** The number of the last version; 0 when there is none. */
    Uni<Integer> lastNumber(UUID authorityId, String code) {
        return find("authorityId = ?1 and code = ?2 order by number desc", authorityId, code)
                .firstResult()
                .map(last -> last == null ? 0 : last.number);
    }

    /** 412 when somebody changed it since it was read. */
    Uni<Void> discard(FrameworkVersion read) {
        return delete("id = ?1 and version = ?2", read.id, read.version)
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Problem.of(CommonProblem.STALE_VERSION);
                    }
                })
                .replaceWithVoid();
    }
}
