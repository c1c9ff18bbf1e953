package nl.waarborg.framework;

/** The kinds of provider between which a framework tells apart. */
public enum ProviderGroup {
    PROFESSIONAL,
    /** Gives care to somebody near, and is not the parent with custody. */
    INFORMAL,
    CUSTODIAL_PARENT
}
