package nl.waarborg.judgement;

/** What follows on an inspection. */
public enum Consequence {
    /** Watched by contract management. */
    IMPROVE_WITHOUT_RETEST,
    /** The plan is judged, and what fell short is tested again. */
    IMPROVEMENT_PLAN_AND_RETEST,
    /** A heavier measure is considered. */
    HEAVIER_MEASURE
}
