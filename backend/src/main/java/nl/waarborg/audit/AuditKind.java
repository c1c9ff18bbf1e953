package nl.waarborg.audit;

/** What an entry of the trail tells about. */
enum AuditKind {
    CHANGE,
    LOOK,
    REFUSAL,
    SESSION
}
