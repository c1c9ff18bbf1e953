package nl.waarborg.inspection;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.PROVIDER_USER;
import static nl.waarborg.access.Role.SUPERVISOR;

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
    LIST,
    ADVANCE,
    REPLAN("changeInspectionPlan", InspectionStatus.before(InspectionStatus.CANCELLED)),
    ADD_CAUSE("addInspectionCause", InspectionStatus.beforeFinal()),
    CANCEL("cancelInspection", InspectionStatus.before(InspectionStatus.CANCELLED)),
    CLOSE("closeInspection", EnumSet.of(InspectionStatus.FINAL)),
    // what every case offers, told with the rest so that a screen asks one place
    ASSIGN("assignCase", InspectionStatus.open()),
    ADD_NOTE("addNote", EnumSet.allOf(InspectionStatus.class)),
    LAY_EMBARGO("layEmbargo", EnumSet.allOf(InspectionStatus.class)),
    LIFT_EMBARGO("liftEmbargo", EnumSet.allOf(InspectionStatus.class)),
    SEND_MESSAGE(
            "sendMessage",
            EnumSet.allOf(InspectionStatus.class),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR,
            PROVIDER_USER),
    ADD_ATTACHMENT(
            "addCaseAttachment",
            EnumSet.allOf(InspectionStatus.class),
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR,
            PROVIDER_USER),
    ADD_MEASURE(
            "addMeasure",
            EnumSet.of(InspectionStatus.FINAL, InspectionStatus.CLOSED),
            SUPERVISOR,
            COORDINATOR,
            PROVIDER_USER);

    private final @Nullable CaseOperation<InspectionStatus> operation;

    InspectionAction() {
        this.operation = null;
    }

    InspectionAction(String operationId, Set<InspectionStatus> statuses) {
        this(operationId, statuses, SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR);
    }

    InspectionAction(String operationId, Set<InspectionStatus> statuses, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), statuses);
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
        return switch (this) {
            case ASSIGN -> InspectionTaking.isOfAspect(reader.caller(), inspection.aspect);
            case LAY_EMBARGO -> reader.seen().mayLayEmbargo();
            case LIFT_EMBARGO -> reader.seen().mayLiftEmbargo();
            case SEND_MESSAGE -> reader.seesContent() && reader.seen().facts().knownToProvider();
            case ADD_ATTACHMENT, ADD_MEASURE -> reader.seesContent();
            default -> reader.seesInternal();
        };
    }
}
