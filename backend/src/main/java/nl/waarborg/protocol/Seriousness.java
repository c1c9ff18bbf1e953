package nl.waarborg.protocol;

/** What is at stake for clients, heaviest first (policy framework, annex 1, step 1). */
public enum Seriousness {
    LIFE_THREATENING,
    BASIC_SAFETY,
    DEVELOPMENT
}
