package nl.waarborg.signal;

/** Which side of supervision a signal touches. */
public enum Side {
    QUALITY,
    LAWFULNESS,
    BOTH
}
