package nl.waarborg.investigation;

/** How the provider reports: in the structured form, or by its own report as a file with the main parts of the form. */
public enum InvestigationForm {
    STRUCTURED,
    OWN_REPORT
}
