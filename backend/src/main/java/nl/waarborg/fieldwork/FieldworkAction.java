package nl.waarborg.fieldwork;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.PROVIDER_USER;
import static nl.waarborg.access.Role.SUPERVISOR;
import static nl.waarborg.inspection.InspectionStatus.ANNOUNCED;
import static nl.waarborg.inspection.InspectionStatus.DRAFT_REPORT;
import static nl.waarborg.inspection.InspectionStatus.FINAL;
import static nl.waarborg.inspection.InspectionStatus.IN_PROGRESS;
import static nl.waarborg.inspection.InspectionStatus.PLANNED;

import java.util.EnumSet;
import java.util.Set;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.inspection.InspectionStatus;

/** What is done around the visits, as the audit trail names it; by whom and when. */
enum FieldworkAction {
    ANNOUNCE("announceInspection", EnumSet.of(PLANNED), team()),
    ADD_VISIT("addVisit", EnumSet.of(PLANNED, ANNOUNCED, IN_PROGRESS), team()),
    CHANGE_VISIT("changeVisit", EnumSet.of(PLANNED, ANNOUNCED, IN_PROGRESS), team()),
    WRITE_NOTE("addVisitNote", EnumSet.of(PLANNED, ANNOUNCED, IN_PROGRESS), team()),
    CHANGE_NOTE("changeVisitNote", EnumSet.of(PLANNED, ANNOUNCED, IN_PROGRESS), team()),
    REQUEST_DOCUMENTS("requestDocuments", EnumSet.of(ANNOUNCED, IN_PROGRESS), team()),
    WITHDRAW_REQUEST("withdrawDocumentRequest", EnumSet.of(ANNOUNCED, IN_PROGRESS, DRAFT_REPORT, FINAL), team()),
    SAVE_DRAFT("saveDocumentDraft", EnumSet.of(ANNOUNCED, IN_PROGRESS, DRAFT_REPORT, FINAL), Set.of(PROVIDER_USER)),
    ANSWER_REQUEST("sendDocuments", EnumSet.of(ANNOUNCED, IN_PROGRESS, DRAFT_REPORT, FINAL), Set.of(PROVIDER_USER));

    private final CaseOperation<InspectionStatus> operation;

    FieldworkAction(String operationId, Set<InspectionStatus> statuses, Set<Role> roles) {
        this.operation = new CaseOperation<>(operationId, roles, statuses);
    }

    CaseOperation<InspectionStatus> operation() {
        return operation;
    }

    private static Set<Role> team() {
        return Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR);
    }
}
