package nl.waarborg.worklist;

/** What is done with work lists, as the audit trail names it. */
enum WorklistAction {
    LIST,
    EXPORT,
    SAVE_FILTER,
    REMOVE_FILTER
}
