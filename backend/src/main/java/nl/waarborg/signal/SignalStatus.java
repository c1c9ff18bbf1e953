package nl.waarborg.signal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.waarborg.casefile.CaseStatus;

/**
 * Where a signal stands on its way from receipt to its end (domain.md 6), and what may follow. The picture is in
 * docs/state-machines.md. Weighing again is no step: the status stays, the history of weighing grows.
 */
public enum SignalStatus implements CaseStatus {
    SUBMITTED,
    /** What is known is gathered. */
    ENRICHMENT,
    WEIGHED,
    /** On the agenda of a team meeting. */
    ON_AGENDA,
    /** Decided; what was decided is followed up. */
    DECIDED,
    CLOSED;

    private static final Map<SignalStatus, Set<SignalStatus>> NEXT = new EnumMap<>(SignalStatus.class);

    static {
        // life-threatening is weighed at once
        NEXT.put(SUBMITTED, EnumSet.of(ENRICHMENT, WEIGHED, CLOSED));
        NEXT.put(ENRICHMENT, EnumSet.of(WEIGHED, CLOSED));
        // what cannot wait is decided outside a meeting
        NEXT.put(WEIGHED, EnumSet.of(ON_AGENDA, DECIDED, CLOSED));
        // taken off the agenda or postponed
        NEXT.put(ON_AGENDA, EnumSet.of(WEIGHED, DECIDED, CLOSED));
        NEXT.put(DECIDED, EnumSet.of(CLOSED));
        NEXT.put(CLOSED, EnumSet.of(ENRICHMENT));
    }

    /** Whether this status may follow directly on the present one. The same status is no step. */
    public boolean mayBecome(SignalStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    @Override
    public boolean hasEnded() {
        return this == CLOSED;
    }

    /** The statuses from which the given one can be reached in one step. */
    public static Set<SignalStatus> before(SignalStatus next) {
        EnumSet<SignalStatus> found = EnumSet.noneOf(SignalStatus.class);
        for (SignalStatus status : values()) {
            if (status.mayBecome(next)) {
                found.add(status);
            }
        }
        return found;
    }

    public static Set<SignalStatus> open() {
        return EnumSet.complementOf(EnumSet.of(CLOSED));
    }
}
