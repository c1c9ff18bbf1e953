package nl.waarborg.judgement;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.Set;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.inspection.InspectionStatus;
import org.jspecify.annotations.Nullable;

/** What is done with judgements, by the name in the audit trail; and for what a caller asks, by whom and when. */
enum JudgementAction {
    READ,
    SAVE("saveJudgement", SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ASK_AGREEMENT("askJudgementAgreement", SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    AGREE("agreeWithJudgement", SUPERVISOR, COORDINATOR);

    private final @Nullable CaseOperation<InspectionStatus> operation;

    JudgementAction() {
        this.operation = null;
    }

    JudgementAction(String operationId, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), InspectionStatus.beforeFinal());
    }

    CaseOperation<InspectionStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }
}
