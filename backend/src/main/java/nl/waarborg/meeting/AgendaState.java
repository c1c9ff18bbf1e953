package nl.waarborg.meeting;

/** Where a signal on an agenda stands. A decided one can still get another decision. */
enum AgendaState {
    OPEN,
    DECIDED,
    POSTPONED
}
