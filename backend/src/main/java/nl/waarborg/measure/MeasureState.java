package nl.waarborg.measure;

/** How far an improvement measure is. It follows from the last entry about it. */
public enum MeasureState {
    OPEN,
    /** The provider says that it is carried out; the supervisor has not judged yet. */
    REPORTED_DONE,
    CARRIED_OUT,
    LAPSED;

    /** Whether anything can still happen to it. */
    boolean isOpen() {
        return this == OPEN || this == REPORTED_DONE;
    }
}
