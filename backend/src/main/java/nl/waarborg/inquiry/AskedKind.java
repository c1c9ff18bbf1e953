package nl.waarborg.inquiry;

/** Of whom something is asked. */
public enum AskedKind {
    /** A member of the own authority, who answers after signing in. */
    COLLEAGUE,
    /** Somebody without an account, who answers by an expiring link. */
    OUTSIDER,
    /** Another authority of the installation; its coordinators answer, and share only what they choose. */
    AUTHORITY
}
