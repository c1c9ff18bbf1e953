package nl.waarborg.inspectionreport;

/** Where a report stands on its way from first draft to final. */
enum ReportState {
    /** The team writes. */
    DRAFTING,
    /** The provider reads the draft and can react. */
    WITH_PROVIDER,
    /** The provider reacted; the team weighs what it said. */
    REACTED,
    /** A second person is asked to make it final. */
    PROPOSED,
    FINAL
}
