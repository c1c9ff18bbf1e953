package nl.waarborg.fieldwork;

/** Where a request for documents stands. */
enum RequestState {
    OPEN,
    ANSWERED,
    WITHDRAWN
}
