package nl.waarborg.framework;

/** How the care is paid, as far as criteria differ by it. */
public enum CareFunding {
    IN_KIND,
    PERSONAL_BUDGET
}
