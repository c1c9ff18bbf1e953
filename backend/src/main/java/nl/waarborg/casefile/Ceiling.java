package nl.waarborg.casefile;

/** The highest class of data in an answer (security design 1 and 3.2). Each class includes those before it. */
public enum Ceiling {
    /** Organisational: that there is a case, of which provider. */
    S1,
    /** Case metadata: number, state, terms, handler, a coarse category. */
    S2,
    /** Personal: reporter, professionals, the place. */
    S3,
    /** Special category and criminal law: narrative, nature, health, who the clients are. */
    S4,
    /** Protected: internal notes and draft opinions, an embargo; and of a signal all that tells of its source. */
    S5;

    public boolean reaches(Ceiling other) {
        return compareTo(other) >= 0;
    }

    Ceiling orHigher(Ceiling other) {
        return reaches(other) ? this : other;
    }

    Ceiling orLower(Ceiling other) {
        return reaches(other) ? other : this;
    }
}
