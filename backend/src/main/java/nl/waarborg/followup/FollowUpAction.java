package nl.waarborg.followup;

/** What is done with tasks, by the name in the audit trail. */
enum FollowUpAction {
    OPEN,
    LIST,
    READ,
    SAVE_DRAFT,
    ACKNOWLEDGE,
    COMPLETE,
    WITHDRAW,
    EXTEND,
    REOPEN
}
