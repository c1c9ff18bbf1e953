package nl.waarborg.intake;

/** What is recorded about signals from outside. */
enum IntakeAction {
    SEND,
    FILE,
    LIST_OWN,
    READ_AS_SOURCE
}
