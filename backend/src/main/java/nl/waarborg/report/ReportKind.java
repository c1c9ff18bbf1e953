package nl.waarborg.report;

/** What a report is about (domain.md 1 and 2). Which of these an authority receives is a setting of it. */
public enum ReportKind {
    CALAMITY,
    VIOLENCE,
    /** In doubt: the provider asks whether the protocol applies. Can be turned into a report. */
    CONSULTATION,
    /** Reported of free will, kept without a procedure. */
    YOUTH_CALAMITY_FOR_INFORMATION,
    SENSITIVE_INCIDENT;

    /** Whether the law or the protocol sets a term within which it must be filed. */
    public boolean hasFilingTerm() {
        return this == CALAMITY || this == VIOLENCE || this == SENSITIVE_INCIDENT;
    }

    /** Whether harm to clients must be told in full (Wmo 2015 art. 3.4). */
    boolean isStatutory() {
        return this == CALAMITY || this == VIOLENCE;
    }
}
