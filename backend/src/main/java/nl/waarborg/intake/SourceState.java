package nl.waarborg.intake;

import nl.waarborg.signal.SignalStatus;

/** All that is fed back of where a signal stands (domain.md 6): never what was found or decided. */
enum SourceState {
    RECEIVED,
    IN_HAND,
    DONE;

    static SourceState of(SignalStatus status) {
        return switch (status) {
            case SUBMITTED -> RECEIVED;
            case CLOSED -> DONE;
            default -> IN_HAND;
        };
    }
}
