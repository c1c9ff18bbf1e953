package nl.waarborg.scoring;

/** What the rule of a framework makes of scores. */
public enum Verdict {
    GOOD,
    SUFFICIENT,
    INSUFFICIENT,
    /** Nothing was assessed, so there is no result. */
    NONE
}
