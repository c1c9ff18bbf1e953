package nl.waarborg.publication;

/** What the weighing of interests comes to (Woo, articles 5.1 and 5.2). */
public enum WeighedOutcome {
    IN_FULL,
    IN_PART,
    NOT
}
