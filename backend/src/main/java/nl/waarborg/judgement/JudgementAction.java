package nl.waarborg.judgement;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.Set;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.inspection.InspectionStatus;
import org.jspecify.annotations.Nullable;

/** What is done with judgements, by the name in the audit trail; and for what a caller asks, by whom and when. */
enum JudgementAction {
    READ,
    SAVE("saveJudgement"),
    ASK_AGREEMENT("askJudgementAgreement"),
    AGREE("agreeWithJudgement");

    private final @Nullable CaseOperation<InspectionStatus> operation;

    JudgementAction() {
        this.operation = null;
    }

    JudgementAction(String operationId) {
        this.operation = new CaseOperation<>(
                operationId, Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR), InspectionStatus.beforeFinal());
    }

    CaseOperation<InspectionStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }
}
