package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import nl.waarborg.term.TermKind;

/**
 * Reminds whoever must act where that is neither the provider nor the team. Offered here; the room that asked somebody
 * implements it for the kinds of term that it starts with {@link Responsible#OTHER}.
 */
public interface DutyReminder {

    Set<TermKind> kinds();

    /** Writes the reminder, in the transaction of the watchdog's step: it comes exactly once for each date. */
    Uni<Void> remind(DeadlineFacts deadline);
}
