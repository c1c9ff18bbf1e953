package nl.waarborg.audit;

/** What can be done with the trail itself. */
enum AuditAction {
    LIST,
    VERIFY
}
