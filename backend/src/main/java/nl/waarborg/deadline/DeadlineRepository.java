package nl.waarborg.deadline;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DeadlineRepository implements PanacheRepositoryBase<Deadline, UUID> {

    private static final Set<DeadlineState> OPEN =
            Set.of(DeadlineState.RUNNING, DeadlineState.SUSPENDED, DeadlineState.MISSED);

    /** Locked until the end of the transaction, so that people and watchdogs change it one after the other. */
    Uni<Deadline> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Deadline> seen(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<Deadline>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by dueOn, id", caseId);
    }

    /** What is still to be done in a case, of one kind or of all, locked in a fixed order. */
    Uni<List<Deadline>> openLocked(UUID caseId, @Nullable TermKind kind) {
        return kind == null
                ? find("caseId = ?1 and state in ?2 order by id", caseId, OPEN)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list()
                : find("caseId = ?1 and kind = ?2 and state in ?3 order by id", caseId, kind, OPEN)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** What runs or stands still at an authority; terms that ended, also by being missed, are left alone. */
    Uni<List<Deadline>> running(UUID authorityId) {
        return find(
                        "authorityId = ?1 and state in ?2 order by id",
                        authorityId,
                        Set.of(DeadlineState.RUNNING, DeadlineState.SUSPENDED))
                .list();
    }

    /** All of them, also those that this transaction made and that are not written yet: the next is counted from them. */
    Uni<List<DeadlineChange>> changes(UUID deadlineId) {
        return flush().chain(() -> changesOf(Set.of(deadlineId)));
    }

    Uni<List<DeadlineChange>> changesOf(Collection<UUID> deadlineIds) {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DeadlineChange where deadlineId in ?1 order by deadlineId, position",
                                DeadlineChange.class)
                        .setParameter(1, deadlineIds)
                        .getResultList());
    }

    Uni<Void> add(DeadlineChange change) {
        return getSession().chain(session -> session.persist(change));
    }

    Uni<Void> add(ExtensionRequest request) {
        return getSession().chain(session -> session.persist(request));
    }

    Uni<List<ExtensionRequest>> requestsOf(Collection<UUID> deadlineIds) {
        return getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ExtensionRequest where deadlineId in ?1 order by requestedAt, id",
                                ExtensionRequest.class)
                        .setParameter(1, deadlineIds)
                        .getResultList());
    }

    Uni<ExtensionRequest> request(UUID requestId) {
        return getSession()
                .chain(session -> session.find(ExtensionRequest.class, requestId))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }
}
