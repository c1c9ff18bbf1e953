package nl.waarborg.deadline;

/** Whose duty it is. */
public enum Responsible {
    PROVIDER,
    TEAM
}
