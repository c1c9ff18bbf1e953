package nl.waarborg.deadline;

/** The rungs of the ladder (domain.md 5). */
public enum DeadlineStep {
    /** A reminder to whoever must act, some working days before. */
    REMIND_BEFORE,
    /** A reminder to whoever must act, on the last day. */
    REMIND_ON_DAY,
    /** The day is over: the state changes, and whoever must act and the team are told. */
    MISSED,
    /** Some working days later it is still open: the coordinator is told. */
    ESCALATE;

    boolean isReminder() {
        return this == REMIND_BEFORE || this == REMIND_ON_DAY;
    }
}
