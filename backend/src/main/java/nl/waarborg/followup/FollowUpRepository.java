package nl.waarborg.followup;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.problem.Problem;

/** Tasks by identity, by case and by who must act. */
@ApplicationScoped
class FollowUpRepository implements PanacheRepositoryBase<FollowUp, UUID> {

    private static final int MOST = 200;

    /** What must be seen within hours first, then what is open; of a case that has ended nothing is asked any more. */
    private static final String FOLLOWED = """
            from FollowUp f
            where f.authorityId = ?2
                and (f.accountId = ?1 or f.openedById = ?1 or f.accountId is null and f.kind in ?3)
                and (f.state not in (FollowUpState.OPEN, FollowUpState.ACKNOWLEDGED)
                    or exists (select 1 from CaseFile c where c.id = f.caseId and c.open = true))
            order by case when f.state = FollowUpState.OPEN and f.acknowledgeBy is not null then 0
                    when f.state in (FollowUpState.OPEN, FollowUpState.ACKNOWLEDGED) then 1 else 2 end,
                f.openedAt desc, f.id""";

    Uni<FollowUp> seen(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** Waits for whoever is changing it, so that of two steps on one version the second is told that it is stale. */
    Uni<FollowUp> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<List<FollowUp>> ofCase(UUID caseId) {
        return list("caseId = ?1 order by openedAt, id", caseId);
    }

    Uni<Long> openOf(UUID caseId) {
        return count("caseId = ?1 and state in ?2", caseId, List.of(FollowUpState.OPEN, FollowUpState.ACKNOWLEDGED));
    }

    Uni<FollowUp> byDeadline(UUID deadlineId) {
        return find("deadlineId", deadlineId).firstResult().onItem().ifNull().failWith(Problem::notFound);
    }

    /** What the caller must do, by name or by role, and what the caller handed on. */
    Uni<List<FollowUp>> followed(Caller caller) {
        List<FollowUpKind> kinds = Arrays.stream(FollowUpKind.values())
                .filter(kind -> kind.role() != null && caller.has(kind.role()))
                .toList();
        return find(FOLLOWED, caller.accountId(), caller.authorityId(), kinds)
                .page(0, MOST)
                .list();
    }
}
