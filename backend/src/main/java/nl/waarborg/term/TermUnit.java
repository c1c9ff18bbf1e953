package nl.waarborg.term;

/** What a term is counted in. A term in hours does not exist here: no source of ours sets one. */
public enum TermUnit {
    WORKING_DAYS,
    DAYS,
    WEEKS,
    MONTHS,
    /** Not counted: a date was set or agreed. */
    DATE
}
