package nl.waarborg.casefile;

/** What a case is about. */
public enum CaseKind {
    REPORT("meldingen", true),
    /** Does not exist for any provider (security design 3.3). */
    SIGNAL("signalen", false);

    private final String folder;
    private final boolean knownToProviders;

    CaseKind(String folder, boolean knownToProviders) {
        this.folder = folder;
        this.knownToProviders = knownToProviders;
    }

    /** The part of the address of its page. */
    String folder() {
        return folder;
    }

    /** Whether the provider concerned takes part: reads it, is told of it, is written to. */
    public boolean isKnownToProviders() {
        return knownToProviders;
    }
}
