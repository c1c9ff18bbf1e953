package nl.waarborg.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.watch.LogLine.State;
import org.jspecify.annotations.Nullable;

/** A step as kept: what, when, and how it ended. */
@Entity
@Table(name = "watch_step")
class WatchEntry {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int LONGEST_PAUSE_DOUBLINGS = 8;

    @Id
    UUID id;

    String effectKey;
    String kind;
    String name;
    UUID subjectId;
    Instant dueAt;
    Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    String note;

    int attempts;

    @Nullable
    String lastError;

    Instant plannedAt;

    @Nullable
    Instant endedAt;

    WatchStep step() {
        return new WatchStep(kind, subjectId, name, effectKey, dueAt);
    }

    LogLine logLine() {
        return new LogLine(subjectId, name, dueAt, state, note, attempts, endedAt);
    }

    void end(WatchOutcome outcome, Instant when) {
        attempts++;
        state = outcome.state;
        note = outcome.note;
        endedAt = when;
    }

    /** Puts the step off after a failure: 15 seconds, then twice as long each time up to about an hour, without end. */
    void putOff(Throwable failure, Instant when) {
        nextAttemptAt = when.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, LONGEST_PAUSE_DOUBLINGS)));
        attempts++;
        // the class only: a message may carry what somebody typed
        lastError = failure.getClass().getName();
    }
}
