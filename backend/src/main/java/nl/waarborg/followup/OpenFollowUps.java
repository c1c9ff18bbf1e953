package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.ClosingCondition;
import nl.waarborg.shared.problem.Violation;

/** A case is not closed while a task that it handed on is to be done: it is waited for, or the task is withdrawn. */
@ApplicationScoped
class OpenFollowUps implements ClosingCondition {

    private final FollowUpRepository followUps;

    OpenFollowUps(FollowUpRepository followUps) {
        this.followUps = followUps;
    }

    @Override
    public Uni<List<Violation>> obstacles(CaseFacts facts) {
        return followUps
                .openOf(facts.id())
                .map(open -> open == 0
                        ? List.of()
                        : List.of(Violation.of(FollowUpApi.class, "/followUps", "follow-up-open")));
    }
}
