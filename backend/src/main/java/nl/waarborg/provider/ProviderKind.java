package nl.waarborg.provider;

/** What kind of provider it is (domain.md 1). */
public enum ProviderKind {
    ORGANISATION,
    SELF_EMPLOYED,
    /** Gives care to somebody near, paid from a personal budget. */
    INFORMAL
}
