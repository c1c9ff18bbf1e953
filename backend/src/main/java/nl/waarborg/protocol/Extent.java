package nl.waarborg.protocol;

/** How many clients it concerns in relation to the size of the provider, largest first (policy framework, annex 1, step 2). */
public enum Extent {
    LARGE,
    MEDIUM,
    SMALL
}
