package nl.waarborg.enrichment;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.Set;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.signal.SignalStatus;

/** What is done with the checklist, by the name in the audit trail. */
enum EnrichmentAction {
    READ,
    ANSWER;

    /** Also after weighing something can still become known, until the signal is closed. */
    static final CaseOperation<SignalStatus> ANSWERING = new CaseOperation<>(
            "answerChecklistItem", Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR), SignalStatus.open());
}
