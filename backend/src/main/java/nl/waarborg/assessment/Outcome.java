package nl.waarborg.assessment;

import nl.waarborg.letter.LetterKind;
import nl.waarborg.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What the four questions can lead to (domain.md 2.3). */
public enum Outcome {
    TRANSFERRED(ReportStatus.TRANSFERRED, LetterKind.TRANSFER, true),
    REJECTED(ReportStatus.REJECTED, LetterKind.REJECTION, true),
    CLOSED_AT_RECEIPT(ReportStatus.CLOSED_AT_RECEIPT, LetterKind.CLOSED_AT_RECEIPT, true),
    LEFT_TO_INSPECTORATE(ReportStatus.LEFT_TO_INSPECTORATE, LetterKind.LEFT_TO_INSPECTORATE, true),
    CONVERSATION(ReportStatus.CONVERSATION, LetterKind.CONVERSATION_INVITATION, false),
    FOR_INFORMATION(ReportStatus.FOR_INFORMATION, LetterKind.FOR_INFORMATION, true),
    UNCLEAR(ReportStatus.UNCLEAR, LetterKind.UNCLEAR, false),
    /** Its letter is the order that follows. */
    PROVIDER_INVESTIGATION(ReportStatus.INVESTIGATION_TO_ORDER, null, false),
    SUPERVISOR_INVESTIGATION(ReportStatus.SUPERVISOR_INVESTIGATION, LetterKind.SUPERVISOR_INVESTIGATION, false);

    private final ReportStatus status;
    private final @Nullable LetterKind letter;
    private final boolean withoutInvestigation;

    Outcome(ReportStatus status, @Nullable LetterKind letter, boolean withoutInvestigation) {
        this.status = status;
        this.letter = letter;
        this.withoutInvestigation = withoutInvestigation;
    }

    ReportStatus status() {
        return status;
    }

    @Nullable
    LetterKind letter() {
        return letter;
    }

    /** Nobody investigates here: a second person must agree. */
    boolean needsSecondPerson() {
        return withoutInvestigation;
    }

    boolean investigates() {
        return this == PROVIDER_INVESTIGATION || this == SUPERVISOR_INVESTIGATION;
    }
}
