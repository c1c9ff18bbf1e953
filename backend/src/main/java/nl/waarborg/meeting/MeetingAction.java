package nl.waarborg.meeting;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.signal.SignalStatus;

/** What is done with meetings, by the name in the audit trail. */
enum MeetingAction {
    PLAN,
    READ,
    CHANGE,
    ADD_ITEM,
    REMOVE_ITEM,
    REORDER,
    WRITE_MINUTES,
    DECIDE,
    POSTPONE,
    CLOSE,
    CANCEL,
    PRINT;

    /** A decision in a meeting: about what stands on its agenda, or was decided there a moment ago. */
    static final CaseOperation<SignalStatus> DECIDE_IN_MEETING = new CaseOperation<>(
            "decideAgendaItem",
            Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
            EnumSet.of(SignalStatus.ON_AGENDA, SignalStatus.DECIDED));
}
