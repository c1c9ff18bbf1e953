package nl.waarborg.inspection;

/** Quality and lawfulness are kept apart (security design 3.4, rule 3). */
public enum InspectionAspect {
    QUALITY,
    LAWFULNESS
}
