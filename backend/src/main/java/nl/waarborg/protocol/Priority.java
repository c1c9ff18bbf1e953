package nl.waarborg.protocol;

/** How soon a signal comes up for work, lowest first. It orders the work; it does not decide whether to act (domain.md 6). */
public enum Priority {
    GREEN,
    ORANGE,
    RED;

    /** This many steps higher, red at the most. */
    public Priority raised(int steps) {
        return values()[Math.min(ordinal() + steps, RED.ordinal())];
    }

    public boolean isLowerThan(Priority other) {
        return compareTo(other) < 0;
    }
}
