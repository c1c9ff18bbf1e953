package nl.waarborg.assessment;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.PROVIDER_USER;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.Set;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.report.ReportStatus;

/** What is done in this room: by the name in the audit trail, by whom, and in which statuses of the report. */
enum AssessmentAction {
    ACKNOWLEDGE("acknowledgeReport", EnumSet.of(ReportStatus.SUBMITTED), SUPERVISOR, COORDINATOR),
    REQUEST_SUPPLEMENT(
            "requestSupplement",
            EnumSet.of(
                    ReportStatus.SUBMITTED, ReportStatus.ACKNOWLEDGED, ReportStatus.UNCLEAR, ReportStatus.CONVERSATION),
            SUPERVISOR,
            COORDINATOR),
    ANSWER_SUPPLEMENT("answerSupplementRequest", ReportStatus.open(), PROVIDER_USER),
    ASSESS(
            "assessReport",
            EnumSet.of(
                    ReportStatus.REQUESTED,
                    ReportStatus.ACKNOWLEDGED,
                    ReportStatus.UNCLEAR,
                    ReportStatus.CONVERSATION,
                    ReportStatus.LEFT_TO_INSPECTORATE,
                    ReportStatus.INVESTIGATION_TO_ORDER),
            SUPERVISOR,
            COORDINATOR),
    AGREE("agreeWithAssessment", EnumSet.of(ReportStatus.AWAITING_AGREEMENT), SUPERVISOR, COORDINATOR),
    RECORD_CONVERSATION("recordConversation", received(), SUPERVISOR, COORDINATOR),
    REQUEST_REPORT("requestUnreportedCalamity", EnumSet.noneOf(ReportStatus.class), SUPERVISOR, COORDINATOR),
    READ("getReport", EnumSet.noneOf(ReportStatus.class));

    private final CaseOperation<ReportStatus> operation;

    AssessmentAction(String operationId, Set<ReportStatus> statuses, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), statuses);
    }

    CaseOperation<ReportStatus> operation() {
        return operation;
    }

    private static Set<ReportStatus> received() {
        EnumSet<ReportStatus> open = EnumSet.copyOf(ReportStatus.open());
        open.removeAll(EnumSet.of(ReportStatus.REQUESTED, ReportStatus.SUBMITTED, ReportStatus.AWAITING_AGREEMENT));
        return open;
    }
}
