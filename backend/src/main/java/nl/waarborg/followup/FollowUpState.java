package nl.waarborg.followup;

import java.util.Map;
import java.util.Set;

/** How far a task is, and what may follow what. */
public enum FollowUpState {
    OPEN,
    /** Whoever must act has seen it. */
    ACKNOWLEDGED,
    DONE,
    WITHDRAWN;

    private static final Map<FollowUpState, Set<FollowUpState>> NEXT = Map.of(
            OPEN, Set.of(ACKNOWLEDGED, DONE, WITHDRAWN),
            ACKNOWLEDGED, Set.of(DONE, WITHDRAWN),
            DONE, Set.of(OPEN),
            WITHDRAWN, Set.of(OPEN));

    boolean mayBecome(FollowUpState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == OPEN || this == ACKNOWLEDGED;
    }
}
