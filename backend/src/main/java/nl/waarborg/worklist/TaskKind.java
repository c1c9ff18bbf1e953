package nl.waarborg.worklist;

/** What can be asked of a provider. */
public enum TaskKind {
    ANSWER_SUPPLEMENT,
    FILE_REQUESTED_REPORT,
    WRITE_INVESTIGATION,
    CONFIRM_CLIENT_INFORMED,
    REPORT_PROGRESS,
    SEND_DOCUMENTS,
    REACT_TO_DRAFT,
    READ_MESSAGE
}
