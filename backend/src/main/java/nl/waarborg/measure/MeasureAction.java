package nl.waarborg.measure;

/** What is done with measures, by the name in the audit trail. */
enum MeasureAction {
    ADD,
    LIST,
    REPORT_PROGRESS,
    JUDGE,
    REPLACE
}
