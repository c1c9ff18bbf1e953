package nl.waarborg.protocol;

/** What is done here, as the audit trail names it. */
enum ProtocolAction {
    BEGIN_SETTINGS,
    PROPOSE_SETTINGS,
    APPROVE_SETTINGS,
    REFUSE_SETTINGS,
    ADD_HOLIDAY,
    REMOVE_HOLIDAY
}
