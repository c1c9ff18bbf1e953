package nl.waarborg.deadline;

import java.util.Map;
import java.util.Set;

/** The states of a deadline, and what may follow what. */
public enum DeadlineState {
    RUNNING,
    SUSPENDED,
    /** Its day is over and the duty is not done; it can still be met, late. */
    MISSED,
    MET,
    WITHDRAWN;

    private static final Map<DeadlineState, Set<DeadlineState>> NEXT = Map.of(
            RUNNING, Set.of(SUSPENDED, MISSED, MET, WITHDRAWN),
            // what stands still runs again before anything else happens to it, so that its date has moved
            SUSPENDED, Set.of(RUNNING),
            MISSED, Set.of(RUNNING, MET, WITHDRAWN),
            MET, Set.of(RUNNING),
            WITHDRAWN, Set.of(RUNNING));

    boolean mayBecome(DeadlineState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the duty is still to be done. */
    public boolean isOpen() {
        return this == RUNNING || this == SUSPENDED || this == MISSED;
    }
}
