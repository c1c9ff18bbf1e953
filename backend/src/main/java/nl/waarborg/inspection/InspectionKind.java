package nl.waarborg.inspection;

/** What gives rise to an inspection (policy framework, 6). */
public enum InspectionKind {
    STRUCTURAL,
    THEMATIC,
    SIGNAL_DRIVEN,
    CALAMITY_DRIVEN
}
