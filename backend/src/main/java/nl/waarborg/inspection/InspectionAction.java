package nl.waarborg.inspection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import org.jspecify.annotations.Nullable;

/** What is done with an inspection, as the audit trail names it; and for what a caller asks, by whom and when. */
enum InspectionAction {
    PLAN,
    READ,
    ADVANCE,
    REPLAN("changeInspectionPlan", InspectionStatus.before(InspectionStatus.CANCELLED)),
    CANCEL("cancelInspection", InspectionStatus.before(InspectionStatus.CANCELLED)),
    // what every case offers, told with the rest so that a screen asks one place
    ASSIGN("assignCase", InspectionStatus.open()),
    ADD_NOTE("addNote", EnumSet.allOf(InspectionStatus.class)),
    ADD_ATTACHMENT("addCaseAttachment", EnumSet.allOf(InspectionStatus.class));

    private final @Nullable CaseOperation<InspectionStatus> operation;

    InspectionAction() {
        this.operation = null;
    }

    InspectionAction(String operationId, Set<InspectionStatus> statuses) {
        this.operation = new CaseOperation<>(
                operationId, Set.of(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR), statuses);
    }

    /** The operation of the contract, for what is asked for. */
    CaseOperation<InspectionStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }

    /** The operations of this room that are open to the reader. */
    static List<String> openTo(InspectionReader reader, Inspection inspection) {
        return Arrays.stream(values())
                .filter(action -> action.operation != null
                        && action.operation.isOpenTo(reader.caller(), inspection.facts())
                        && action.makesSense(reader, inspection))
                .map(action -> action.operation().operationId())
                .toList();
    }

    private boolean makesSense(InspectionReader reader, Inspection inspection) {
        return this == ASSIGN ? InspectionTaking.isOfAspect(reader.caller(), inspection.aspect) : reader.seesInternal();
    }
}
