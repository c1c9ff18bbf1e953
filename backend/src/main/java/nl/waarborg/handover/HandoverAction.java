package nl.waarborg.handover;

/** What is done with handovers, by the name in the audit trail. */
enum HandoverAction {
    BEGIN_SIGNAL,
    LIST
}
