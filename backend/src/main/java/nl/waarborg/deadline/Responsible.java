package nl.waarborg.deadline;

/** Whose duty it is. */
public enum Responsible {
    PROVIDER,
    TEAM,
    /** Somebody whom the team asked; {@link DutyReminder} knows who, and the team hears when the day has passed. */
    OTHER
}
