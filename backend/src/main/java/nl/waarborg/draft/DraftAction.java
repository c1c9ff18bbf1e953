package nl.waarborg.draft;

/** What is done with a draft, as the audit trail names it. */
enum DraftAction {
    START,
    READ,
    SAVE,
    TAKE_OVER,
    DISCARD,
    SUBMIT,
    REMOVE_ABANDONED
}
