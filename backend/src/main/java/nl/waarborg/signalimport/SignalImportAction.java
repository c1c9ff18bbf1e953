package nl.waarborg.signalimport;

/** What is done here, as the audit trail names it. */
enum SignalImportAction {
    IMPORT
}
