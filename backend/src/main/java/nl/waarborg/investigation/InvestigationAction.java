package nl.waarborg.investigation;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.PROVIDER_USER;
import static nl.waarborg.access.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.report.ReportFacts;
import nl.waarborg.report.ReportStatus;

/** What is done with an investigation: by the name in the audit trail, by whom, and in which statuses of the report. */
enum InvestigationAction {
    ORDER("orderInvestigation", EnumSet.of(ReportStatus.INVESTIGATION_TO_ORDER), SUPERVISOR, COORDINATOR),
    SAVE("saveInvestigation", EnumSet.of(ReportStatus.INVESTIGATION_ORDERED), PROVIDER_USER),
    CHECK("checkInvestigation", EnumSet.of(ReportStatus.INVESTIGATION_ORDERED), PROVIDER_USER),
    SUBMIT("submitInvestigation", EnumSet.of(ReportStatus.INVESTIGATION_ORDERED), PROVIDER_USER),
    REVIEW(
            "reviewInvestigation",
            EnumSet.of(
                    ReportStatus.INVESTIGATION_ORDERED,
                    ReportStatus.INVESTIGATION_SUBMITTED,
                    ReportStatus.REVIEW_CONVERSATION),
            SUPERVISOR,
            COORDINATOR),
    READ("getInvestigation", EnumSet.noneOf(ReportStatus.class));

    private final CaseOperation<ReportStatus> operation;

    InvestigationAction(String operationId, Set<ReportStatus> statuses, Role... roles) {
        this.operation = new CaseOperation<>(operationId, Set.of(roles), statuses);
    }

    CaseOperation<ReportStatus> operation() {
        return operation;
    }

    static List<String> openTo(Caller caller, ReportFacts report) {
        return Arrays.stream(values())
                .filter(action -> action.operation.isOpenTo(caller, report))
                .map(action -> action.operation.operationId())
                .toList();
    }
}
