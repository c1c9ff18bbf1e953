package nl.waarborg.register;

/** What is done here, as the audit trail names it. */
enum RegisterAction {
    EXPORT,
    IMPORT
}
