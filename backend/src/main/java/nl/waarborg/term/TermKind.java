package nl.waarborg.term;

/** The terms that a protocol or statute sets in a case (domain.md 2 to 4). */
public enum TermKind {
    /** The provider reports after the event. */
    REPORT_FILING,
    /** The provider reports by phone because the digital way failed. */
    REPORT_BY_PHONE,
    /** The team confirms that it received a report. */
    RECEIPT_CONFIRMATION,
    /** The team asks for a report of what it learned in another way. */
    REQUEST_FOR_UNREPORTED,
    /** The provider reports because the team asked. */
    REPORT_ON_REQUEST,
    /** The provider supplements what was missing. */
    SUPPLEMENT,
    /** The team assesses a report. */
    ASSESSMENT,
    /** Agreed for a report that is unclear but serious. */
    AGREED_CLARITY,
    /** The provider investigates by itself. */
    PROVIDER_INVESTIGATION,
    /** The provider investigates once more, by directions. */
    ADDITIONAL_INVESTIGATION,
    /** The team reviews the provider's investigation. */
    REVIEW,
    /** The provider confirms that it told the client the conclusions. */
    CLIENT_INFORMED,
    /** An improvement measure is carried out. */
    IMPROVEMENT_MEASURE,
    /** Whoever was heard corrects the minutes. */
    HEARING_MINUTES_REACTION,
    /** The provider and those heard respond to a draft report. */
    DRAFT_REPORT_REACTION,
    /** The team finishes its report. */
    FINAL_REPORT,
    /** The team gathers what is known and weighs a signal. */
    SIGNAL_ENRICHMENT,
    /** Somebody who was asked about a case answers. */
    SIGNAL_INQUIRY,
    /** What was decided on a case is followed up. */
    SIGNAL_FOLLOW_UP,
    /** To whom a case was passed on tells what became of it. */
    SIGNAL_PASSED_ON,
    /** Whoever gave a signal answers questions. */
    SOURCE_ANSWER,
    /** The provider sends the documents that an inspection asks for. */
    DOCUMENT_REQUEST
}
