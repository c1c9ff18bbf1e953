package nl.waarborg.redaction;

/** What a text may hold about a person. */
public enum PersonalDataKind {
    /** Nine digits that pass the eleven-test. */
    BSN,
    EMAIL,
    PHONE,
    /** Passes the check of ISO 7064 (mod 97). */
    IBAN,
    BIRTH_DATE,
    ADDRESS,
    /** A name that is known from the case. */
    KNOWN_NAME,
    /** A first name, or what follows a form of address or an initial. */
    LIKELY_NAME,
    /** A number that is known from the case. */
    KNOWN_NUMBER
}
