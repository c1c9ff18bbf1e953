package nl.waarborg.deadline;

/** What is done to deadlines, by the name in the audit trail. */
enum DeadlineAction {
    START,
    MEET,
    MISS,
    WITHDRAW,
    REOPEN,
    SUSPEND,
    RESUME,
    EXTEND,
    REQUEST_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    RECOMPUTE
}
