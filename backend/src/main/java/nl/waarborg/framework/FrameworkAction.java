package nl.waarborg.framework;

/** What is done with frameworks, by the name in the audit trail. */
enum FrameworkAction {
    BEGIN,
    SAVE,
    DISCARD,
    PROPOSE,
    APPROVE,
    SEND_BACK,
    RETIRE
}
