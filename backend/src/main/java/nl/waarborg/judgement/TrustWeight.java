package nl.waarborg.judgement;

/** What behaviour did to trust. Never summed. */
public enum TrustWeight {
    HARMED,
    NEUTRAL,
    /** Restored or strengthened. */
    STRENGTHENED
}
