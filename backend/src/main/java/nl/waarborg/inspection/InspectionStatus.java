package nl.waarborg.inspection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.waarborg.casefile.CaseStatus;

/**
 * Where an inspection stands on its way from plan to end, and what may follow. The picture is in docs/state-machines.md. One
 * that is not announced begins with its first visit.
 */
public enum InspectionStatus implements CaseStatus {
    PLANNED,
    ANNOUNCED,
    /** Visited, scored and judged. */
    IN_PROGRESS,
    /** The draft report is with the provider. */
    DRAFT_REPORT,
    /** The report is final; scores, judgement and framework no longer change. */
    FINAL,
    CLOSED,
    CANCELLED;

    private static final Map<InspectionStatus, Set<InspectionStatus>> NEXT = new EnumMap<>(InspectionStatus.class);

    static {
        NEXT.put(PLANNED, EnumSet.of(ANNOUNCED, IN_PROGRESS, CANCELLED));
        NEXT.put(ANNOUNCED, EnumSet.of(IN_PROGRESS, CANCELLED));
        NEXT.put(IN_PROGRESS, EnumSet.of(DRAFT_REPORT, CANCELLED));
        NEXT.put(DRAFT_REPORT, EnumSet.of(FINAL));
        NEXT.put(FINAL, EnumSet.of(CLOSED));
    }

    /** Whether this status may follow directly on the present one. The same status is no step. */
    public boolean mayBecome(InspectionStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    @Override
    public boolean hasEnded() {
        return this == CLOSED || this == CANCELLED;
    }

    /** The statuses from which the given one can be reached in one step. */
    public static Set<InspectionStatus> before(InspectionStatus next) {
        EnumSet<InspectionStatus> found = EnumSet.noneOf(InspectionStatus.class);
        for (InspectionStatus status : values()) {
            if (status.mayBecome(next)) {
                found.add(status);
            }
        }
        return found;
    }

    public static Set<InspectionStatus> open() {
        return EnumSet.complementOf(EnumSet.of(CLOSED, CANCELLED));
    }

    /** While what is found is still being gathered and weighed: until the report is final. */
    public static Set<InspectionStatus> beforeFinal() {
        return EnumSet.of(PLANNED, ANNOUNCED, IN_PROGRESS, DRAFT_REPORT);
    }
}
