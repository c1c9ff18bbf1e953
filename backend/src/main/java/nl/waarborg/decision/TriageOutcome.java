package nl.waarborg.decision;

/** What a first look at a signal about lawfulness gives [J24]. */
public enum TriageOutcome {
    WORTH_INVESTIGATING,
    NOT_WORTH_INVESTIGATING,
    ADMINISTRATIVE_ERROR,
    /** Handed to the special investigator or the police. */
    CRIMINAL
}
