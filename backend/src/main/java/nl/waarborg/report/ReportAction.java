package nl.waarborg.report;

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

/** What is done with a report, as the audit trail names it; and for what a caller asks, by whom and when. */
enum ReportAction {
    REQUEST,
    FILE,
    READ,
    ADVANCE,
    OPEN_PERSONS(
            "openPersons",
            EnumSet.allOf(ReportStatus.class),
            PROVIDER_USER,
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    LIST_RELATED(
            "listRelatedReports", EnumSet.allOf(ReportStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    WITHDRAW("withdrawReport", ReportStatus.before(ReportStatus.WITHDRAWN), PROVIDER_USER),
    CONVERT("convertConsultation", convertible(), PROVIDER_USER, SUPERVISOR, COORDINATOR),
    CONFIRM_CLIENT_INFORMED("confirmClientInformed", EnumSet.of(ReportStatus.CLOSED), PROVIDER_USER),
    CLOSE("closeReport", ReportStatus.before(ReportStatus.CLOSED), SUPERVISOR, COORDINATOR),
    REOPEN("reopenReport", ReportStatus.ended(), SUPERVISOR, COORDINATOR),
    // what every case offers, told with the rest so that a screen asks one place
    ASSIGN("assignCase", ReportStatus.open(), SUPERVISOR, COORDINATOR),
    LAY_EMBARGO("layEmbargo", EnumSet.allOf(ReportStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    LIFT_EMBARGO("liftEmbargo", EnumSet.allOf(ReportStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    SEND_MESSAGE(
            "sendMessage",
            EnumSet.allOf(ReportStatus.class),
            PROVIDER_USER,
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR),
    ASK_INQUIRY("askInquiry", ReportStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    HAND_ON("openFollowUp", ReportStatus.open(), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ADD_NOTE("addNote", EnumSet.allOf(ReportStatus.class), SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR),
    ADD_ATTACHMENT(
            "addCaseAttachment",
            EnumSet.allOf(ReportStatus.class),
            PROVIDER_USER,
            SUPERVISOR,
            LAWFULNESS_SUPERVISOR,
            COORDINATOR);

    private final @Nullable CaseOperation<ReportStatus> operation;

    ReportAction() {
        this.operation = null;
    }

    ReportAction(String operationId, Set<ReportStatus> statuses, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), statuses);
    }

    /** The operation of the contract, for what changes a report. */
    CaseOperation<ReportStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }

    /** The operations of this room that are open to the reader. */
    static List<String> openTo(ReportReader reader, ReportFacts report) {
        return Arrays.stream(values())
                .filter(action -> action.operation != null
                        && action.operation.isOpenTo(reader.caller(), report)
                        && action.makesSense(reader, report))
                .map(action -> action.operation().operationId())
                .toList();
    }

    private boolean makesSense(ReportReader reader, ReportFacts report) {
        return switch (this) {
            case OPEN_PERSONS -> reader.seesContent() && report.personCount() > 0;
            case SEND_MESSAGE, ADD_ATTACHMENT -> reader.seesContent();
            case ADD_NOTE, ASK_INQUIRY, HAND_ON -> reader.seen().seesInternal();
            case LAY_EMBARGO -> reader.seen().mayLayEmbargo();
            case LIFT_EMBARGO -> reader.seen().mayLiftEmbargo();
            case CONVERT -> report.kind() == ReportKind.CONSULTATION;
            case CONFIRM_CLIENT_INFORMED -> report.clientInformedOn() == null;
            default -> true;
        };
    }

    private static Set<ReportStatus> convertible() {
        EnumSet<ReportStatus> open = EnumSet.copyOf(ReportStatus.open());
        open.removeAll(EnumSet.of(ReportStatus.REQUESTED, ReportStatus.AWAITING_AGREEMENT));
        return open;
    }
}
