package nl.waarborg.weighing;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.signal.SignalStatus;

/** What is done with weighing, by the name in the audit trail. */
enum WeighingAction {
    READ,
    WEIGH;

    /** Until it is decided a signal can be weighed, and weighed again. */
    static final CaseOperation<SignalStatus> WEIGHING = new CaseOperation<>(
            "weighSignal",
            Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
            EnumSet.of(SignalStatus.SUBMITTED, SignalStatus.ENRICHMENT, SignalStatus.WEIGHED, SignalStatus.ON_AGENDA));
}
