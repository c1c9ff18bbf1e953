package nl.waarborg.casefile;

/** What a case is about. */
public enum CaseKind {
    REPORT("meldingen", Knowledge.FROM_THE_START),
    /** Does not exist for any provider (security design 3.3). */
    SIGNAL("signalen", Knowledge.NEVER),
    /** Known to the provider from its announcement, or else from the first visit. */
    INSPECTION("onderzoeken", Knowledge.ONCE_TOLD);

    /** From when the provider concerned takes part: reads it, is told of it, is written to. */
    private enum Knowledge {
        FROM_THE_START,
        ONCE_TOLD,
        NEVER
    }

    private final String folder;
    private final Knowledge knowledge;

    CaseKind(String folder, Knowledge knowledge) {
        this.folder = folder;
        this.knowledge = knowledge;
    }

    /** The part of the address of its page. */
    String folder() {
        return folder;
    }

    boolean isKnownToProviderFromTheStart() {
        return knowledge == Knowledge.FROM_THE_START;
    }

    /** Whether a provider is ever to know of it. */
    boolean isForProviders() {
        return knowledge != Knowledge.NEVER;
    }

    boolean mayBecomeKnownToProvider() {
        return knowledge == Knowledge.ONCE_TOLD;
    }
}
