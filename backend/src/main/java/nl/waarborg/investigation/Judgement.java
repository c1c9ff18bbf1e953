package nl.waarborg.investigation;

import nl.waarborg.letter.LetterKind;
import nl.waarborg.report.ReportStatus;

/** What the supervisor makes of a submitted report (domain.md 3). */
public enum Judgement {
    SUFFICIENT(InvestigationState.SUFFICIENT, ReportStatus.READY_TO_CLOSE, LetterKind.REVIEW_SUFFICIENT),
    PARTLY(InvestigationState.CONVERSATION, ReportStatus.REVIEW_CONVERSATION, LetterKind.REVIEW_PARTLY),
    INSUFFICIENT(InvestigationState.ORDERED, ReportStatus.INVESTIGATION_ORDERED, LetterKind.REVIEW_INSUFFICIENT),
    ADDITIONAL(InvestigationState.ORDERED, ReportStatus.INVESTIGATION_ORDERED, LetterKind.REVIEW_ADDITIONAL),
    TAKEN_OVER(InvestigationState.TAKEN_OVER, ReportStatus.SUPERVISOR_INVESTIGATION, LetterKind.REVIEW_TAKEN_OVER);

    private final InvestigationState state;
    private final ReportStatus status;
    private final LetterKind letter;

    Judgement(InvestigationState state, ReportStatus status, LetterKind letter) {
        this.state = state;
        this.status = status;
        this.letter = letter;
    }

    InvestigationState state() {
        return state;
    }

    ReportStatus status() {
        return status;
    }

    LetterKind letter() {
        return letter;
    }

    /** The provider goes on, by directions and within a new term. */
    boolean asksForMore() {
        return state == InvestigationState.ORDERED;
    }
}
