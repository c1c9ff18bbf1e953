package nl.waarborg.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signal that a team kept elsewhere until now. Who told it never comes along.
 *
 * @param reference under which the team kept it
 * @param decided what the team decided, where it had ended the signal
 */
public record KeptSignal(
        NewSignal told, String reference, @Nullable PastDecision decided) {

    /**
     * How it ended.
     *
     * @param on the day on which it was closed, not before it came in and not in the future
     */
    public record PastDecision(String decision, LocalDate on) {}
}
