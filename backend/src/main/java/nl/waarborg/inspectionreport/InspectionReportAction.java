package nl.waarborg.inspectionreport;

import static nl.waarborg.access.Role.COORDINATOR;
import static nl.waarborg.access.Role.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Role.PROVIDER_USER;
import static nl.waarborg.access.Role.SUPERVISOR;
import static nl.waarborg.inspection.InspectionStatus.DRAFT_REPORT;
import static nl.waarborg.inspection.InspectionStatus.IN_PROGRESS;

import java.util.EnumSet;
import java.util.Set;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.inspection.InspectionStatus;
import org.jspecify.annotations.Nullable;

/** What is done with a report, as the audit trail names it; by whom and when. */
enum InspectionReportAction {
    COMPOSE("composeInspectionReport", EnumSet.of(IN_PROGRESS, DRAFT_REPORT), team()),
    WRITE("changeReportSection", EnumSet.of(IN_PROGRESS, DRAFT_REPORT), team()),
    SEND("sendDraftReport", EnumSet.of(IN_PROGRESS), team()),
    SAVE_REACTION("saveReaction", EnumSet.of(DRAFT_REPORT), Set.of(PROVIDER_USER)),
    REACT("sendReaction", EnumSet.of(DRAFT_REPORT), Set.of(PROVIDER_USER)),
    WEIGH("weighReaction", EnumSet.of(DRAFT_REPORT), team()),
    PROPOSE("proposeFinalReport", EnumSet.of(DRAFT_REPORT), team()),
    AGREE("agreeFinalReport", EnumSet.of(DRAFT_REPORT), Set.of(SUPERVISOR, COORDINATOR)),
    READ,
    DOWNLOAD;

    private final @Nullable CaseOperation<InspectionStatus> operation;

    InspectionReportAction() {
        this.operation = null;
    }

    InspectionReportAction(String operationId, Set<InspectionStatus> statuses, Set<Role> roles) {
        this.operation = new CaseOperation<>(operationId, roles, statuses);
    }

    /** The operation of the contract, for what is asked for. */
    CaseOperation<InspectionStatus> operation() {
        if (operation == null) {
            throw new IllegalStateException(name() + " is recorded, not asked for");
        }
        return operation;
    }

    boolean isAskedFor() {
        return operation != null;
    }

    private static Set<Role> team() {
        return Set.of(SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR);
    }
}
