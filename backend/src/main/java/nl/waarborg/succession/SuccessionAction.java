package nl.waarborg.succession;

/** What is done here, as the audit trail names it. */
enum SuccessionAction {
    RECORD,
    TAKE_BACK,
    SET_ASIDE
}
