package nl.waarborg.enrichment;

/** Whether something was found out. */
public enum Found {
    FOUND,
    NOT_FOUND,
    NOT_APPLICABLE
}
