package nl.waarborg.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step as the log tells it.
 *
 * @param note why it was skipped or cancelled, as its handler named it
 * @param attempts how often it was tried, the last time included
 * @param endedAt when it took effect, was skipped or cancelled
 */
public record LogLine(
        UUID subjectId,
        String name,
        Instant dueAt,
        State state,
        @Nullable String note,
        int attempts,
        @Nullable Instant endedAt) {

    /** How far a step has come. */
    public enum State {
        PLANNED,
        /** It took effect. */
        DONE,
        /** Its moment had passed and it no longer mattered, say a reminder for a day that is over. */
        SKIPPED,
        /** What it was about changed first; the same step can be planned again. */
        CANCELLED
    }
}
