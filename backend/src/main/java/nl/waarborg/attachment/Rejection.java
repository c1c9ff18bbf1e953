package nl.waarborg.attachment;

/** Why a file is kept from everybody; its sentence is found under {@code rejection.<name>}. */
enum Rejection {
    /** The malware scanner found something. */
    MALWARE,
    /** Not the office document that it says to be, or not a picture that can be read. */
    BROKEN,
    /** An office document with macros, which run when it is opened. */
    MACROS,
    /** Unpacks to far more than it seems: a zip bomb. */
    TOO_LARGE_INSIDE,
    /** A picture of more pixels than a screen can take. */
    TOO_MANY_PIXELS
}
