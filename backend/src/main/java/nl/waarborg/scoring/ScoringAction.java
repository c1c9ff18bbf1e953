package nl.waarborg.scoring;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionStatus;
import org.jspecify.annotations.Nullable;

/** What is done with scores, by the name in the audit trail; and for what a caller asks, by whom and when. */
enum ScoringAction {
    READ,
    COMPARE,
    /** The draft report names what is measured, so the choice is made before. */
    CHOOSE("chooseCriteria", InspectionStatus.before(InspectionStatus.CANCELLED)),
    /** A reaction of the provider can still change a score. */
    SCORE("saveScore", InspectionStatus.beforeFinal());

    private final @Nullable CaseOperation<InspectionStatus> operation;

    ScoringAction() {
        this.operation = null;
    }

    ScoringAction(String operationId, Set<InspectionStatus> statuses) {
        this.operation = new CaseOperation<>(
                operationId, Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR), EnumSet.copyOf(statuses));
    }

    CaseOperation<InspectionStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }

    static List<String> openTo(Caller caller, InspectionFacts inspection) {
        return Arrays.stream(values())
                .filter(action -> action.operation != null && action.operation.isOpenTo(caller, inspection))
                .map(action -> action.operation().operationId())
                .toList();
    }
}
