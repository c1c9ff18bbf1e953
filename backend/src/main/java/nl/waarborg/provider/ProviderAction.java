package nl.waarborg.provider;

/** What is done here, as the audit trail names it. */
enum ProviderAction {
    CREATE,
    LINK,
    CHANGE,
    CHANGE_OWN,
    ADD_LOCATION,
    CHANGE_LOCATION,
    SEE_PROTECTED_ADDRESS
}
