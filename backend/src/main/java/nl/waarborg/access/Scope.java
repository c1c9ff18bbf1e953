package nl.waarborg.access;

/** For what a membership counts. */
public enum Scope {
    AUTHORITY,
    PROVIDER,
    /** The installation as a whole: its administrator. */
    INSTALLATION
}
