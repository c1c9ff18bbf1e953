package nl.waarborg.meeting;

/** Where a meeting stands. What was closed or cancelled stays so. */
enum MeetingState {
    PLANNED,
    CLOSED,
    CANCELLED
}
