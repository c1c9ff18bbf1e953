package nl.waarborg.watch;

import nl.waarborg.watch.LogLine.State;
import org.jspecify.annotations.Nullable;

/** How a step ended. */
public final class WatchOutcome {

    final State state;
    final @Nullable String note;

    private WatchOutcome(State state, @Nullable String note) {
        this.state = state;
        this.note = note;
    }

    /** It took effect. */
    public static WatchOutcome done() {
        return new WatchOutcome(State.DONE, null);
    }

    /** It came too late to matter, and never will again; the log keeps {@code why}. */
    public static WatchOutcome skipped(String why) {
        return new WatchOutcome(State.SKIPPED, why);
    }

    /** It does not apply at present; the same step may be planned again. The log keeps {@code why}. */
    public static WatchOutcome cancelled(String why) {
        return new WatchOutcome(State.CANCELLED, why);
    }
}
