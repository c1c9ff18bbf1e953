package nl.waarborg.publication;

/** What becomes of words that may tell of a person. */
public enum ClearanceHow {
    REMOVED,
    REPLACED,
    KEPT
}
