package nl.waarborg.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.waarborg.casefile.CaseStatus;

/**
 * Where a report stands on its way from filing to its end (domain.md 2 and 3), and what may follow. The picture is in
 * docs/state-machines.md.
 */
public enum ReportStatus implements CaseStatus {
    /** The team learned of a calamity in another way and asked for a report; nothing is filed yet. */
    REQUESTED,
    SUBMITTED,
    ACKNOWLEDGED,
    /** The outcome would end the report without an investigation; a second person must agree. */
    AWAITING_AGREEMENT,
    /** Unclear but serious: terms are agreed until it is clear. */
    UNCLEAR,
    CONVERSATION,
    /** The national inspectorate investigates; the team waits. */
    LEFT_TO_INSPECTORATE,
    INVESTIGATION_TO_ORDER,
    INVESTIGATION_ORDERED,
    INVESTIGATION_SUBMITTED,
    /** The provider's investigation was partly sufficient; a conversation must show the rest. */
    REVIEW_CONVERSATION,
    SUPERVISOR_INVESTIGATION,
    READY_TO_CLOSE,
    CLOSED,
    TRANSFERRED,
    REJECTED,
    CLOSED_AT_RECEIPT,
    FOR_INFORMATION,
    WITHDRAWN;

    private static final Set<ReportStatus> ENDED =
            EnumSet.of(CLOSED, TRANSFERRED, REJECTED, CLOSED_AT_RECEIPT, FOR_INFORMATION, WITHDRAWN);

    /** What the four questions can lead to (domain.md 2.3); ends among them where no second person is there. */
    private static final Set<ReportStatus> OUTCOMES = EnumSet.of(
            AWAITING_AGREEMENT,
            TRANSFERRED,
            REJECTED,
            CLOSED_AT_RECEIPT,
            FOR_INFORMATION,
            LEFT_TO_INSPECTORATE,
            CONVERSATION,
            UNCLEAR,
            INVESTIGATION_TO_ORDER,
            SUPERVISOR_INVESTIGATION);

    private static final Map<ReportStatus, Set<ReportStatus>> NEXT = new EnumMap<>(ReportStatus.class);

    static {
        NEXT.put(REQUESTED, EnumSet.of(SUBMITTED, SUPERVISOR_INVESTIGATION));
        NEXT.put(SUBMITTED, EnumSet.of(ACKNOWLEDGED, WITHDRAWN));
        NEXT.put(ACKNOWLEDGED, assessed(WITHDRAWN));
        NEXT.put(AWAITING_AGREEMENT, assessed(ACKNOWLEDGED, READY_TO_CLOSE, WITHDRAWN));
        NEXT.put(UNCLEAR, assessed(WITHDRAWN));
        NEXT.put(CONVERSATION, assessed(READY_TO_CLOSE, WITHDRAWN));
        NEXT.put(LEFT_TO_INSPECTORATE, assessed(READY_TO_CLOSE, CLOSED, WITHDRAWN));
        NEXT.put(INVESTIGATION_TO_ORDER, assessed(INVESTIGATION_ORDERED, WITHDRAWN));
        NEXT.put(INVESTIGATION_ORDERED, EnumSet.of(INVESTIGATION_SUBMITTED, SUPERVISOR_INVESTIGATION, WITHDRAWN));
        NEXT.put(
                INVESTIGATION_SUBMITTED,
                EnumSet.of(READY_TO_CLOSE, REVIEW_CONVERSATION, INVESTIGATION_ORDERED, SUPERVISOR_INVESTIGATION));
        NEXT.put(REVIEW_CONVERSATION, EnumSet.of(READY_TO_CLOSE, INVESTIGATION_ORDERED, SUPERVISOR_INVESTIGATION));
        NEXT.put(SUPERVISOR_INVESTIGATION, EnumSet.of(READY_TO_CLOSE, CLOSED));
        NEXT.put(READY_TO_CLOSE, EnumSet.of(CLOSED, INVESTIGATION_TO_ORDER, SUPERVISOR_INVESTIGATION));
        ENDED.forEach(end -> NEXT.put(end, EnumSet.of(SUBMITTED, ACKNOWLEDGED)));
    }

    private static Set<ReportStatus> assessed(ReportStatus... more) {
        EnumSet<ReportStatus> all = EnumSet.copyOf(OUTCOMES);
        all.addAll(Set.of(more));
        return all;
    }

    /** Whether this status may follow directly on the present one. The same status is no step. */
    public boolean mayBecome(ReportStatus next) {
        return next != this && NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    @Override
    public boolean hasEnded() {
        return ENDED.contains(this);
    }

    /** The statuses from which the given one can be reached in one step. */
    public static Set<ReportStatus> before(ReportStatus next) {
        EnumSet<ReportStatus> found = EnumSet.noneOf(ReportStatus.class);
        for (ReportStatus status : values()) {
            if (status.mayBecome(next)) {
                found.add(status);
            }
        }
        return found;
    }

    public static Set<ReportStatus> ended() {
        return EnumSet.copyOf(ENDED);
    }

    public static Set<ReportStatus> open() {
        return EnumSet.complementOf(EnumSet.copyOf(ENDED));
    }
}
