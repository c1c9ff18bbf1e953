package nl.waarborg.timeline;

/** Who reads an event. */
public enum Audience {
    /** The team alone. */
    TEAM,
    /** The team and the provider. */
    BOTH
}
