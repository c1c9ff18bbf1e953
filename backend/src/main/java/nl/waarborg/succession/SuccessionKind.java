package nl.waarborg.succession;

/** How a provider went on as another. */
public enum SuccessionKind {
    /** Another provider took over its care. */
    TAKEOVER,
    /** The same people went on under another name or number. */
    RENAME,
    /** A part went on by itself. */
    SPLIT
}
