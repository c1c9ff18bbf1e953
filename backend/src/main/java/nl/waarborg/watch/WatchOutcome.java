package nl.waarborg.watch;

import org.jspecify.annotations.Nullable;

/** How a step ended. */
public final class WatchOutcome {

    final WatchState state;
    final @Nullable String note;

    private WatchOutcome(WatchState state, @Nullable String note) {
        this.state = state;
        this.note = note;
    }

    /** It took effect. */
    public static WatchOutcome done() {
        return new WatchOutcome(WatchState.DONE, null);
    }

    /** It came too late to matter, and never will again; the log keeps {@code why}. */
    public static WatchOutcome skipped(String why) {
        return new WatchOutcome(WatchState.SKIPPED, why);
    }

    /** It does not apply at present; the same step may be planned again. The log keeps {@code why}. */
    public static WatchOutcome cancelled(String why) {
        return new WatchOutcome(WatchState.CANCELLED, why);
    }
}
