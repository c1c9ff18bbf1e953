package nl.waarborg.intake;

import nl.waarborg.signal.SourceKind;

/** What somebody who sends a signal is, as the public form asks it. */
public enum SignalRelation {
    CLIENT(SourceKind.CLIENT),
    RELATIVE(SourceKind.RELATIVE),
    RESIDENT(SourceKind.RESIDENT),
    PROVIDER_STAFF(SourceKind.PROVIDER_STAFF),
    OTHER(SourceKind.OTHER),
    ANONYMOUS(SourceKind.ANONYMOUS);

    private final SourceKind kind;

    SignalRelation(SourceKind kind) {
        this.kind = kind;
    }

    SourceKind kind() {
        return kind;
    }
}
