package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.outbox.Recipient;
import org.jspecify.annotations.Nullable;

/** What deadlines need to know of the cases to which they belong. Offered here, answered by the feature that keeps cases. */
public interface DeadlineCases {

    /** How the caller sees this case; fails with not-found when it is unseen or absent. */
    Uni<Sight> see(Caller caller, UUID caseId);

    /** The numbers of these cases. */
    Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds);

    /**
     * Whom to tell about a rung of the ladder. {@link DeadlineStep#REMIND_BEFORE}, {@link DeadlineStep#REMIND_ON_DAY}
     * and {@link DeadlineStep#MISSED} go to whoever must act (for a duty of the team: the assignee and whoever covers;
     * for one of the provider: its handlers, and when missed the team's assignee as well);
     * {@link DeadlineStep#ESCALATE} goes to the coordinators. Nobody is an allowed answer, and
     * the only one for the provider while an embargo lasts.
     */
    Uni<Audience> audience(DeadlineFacts deadline, DeadlineStep step);

    /**
     * @param until nothing later than this is shown: under an embargo the provider's side stands still
     */
    record Sight(@Nullable Instant until) {}

    /**
     * @param number the number of the case
     * @param addressees each with the page of the case as they see it
     */
    record Audience(String number, List<Addressee> addressees) {}

    /**
     * @param path the page of the case below the public address: that of the portal or of the workspace
     */
    record Addressee(Recipient recipient, String path) {}
}
