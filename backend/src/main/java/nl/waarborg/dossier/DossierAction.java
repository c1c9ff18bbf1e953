package nl.waarborg.dossier;

/** What is done with dossiers, by the name in the audit trail. */
enum DossierAction {
    OPEN,
    READ,
    RENAME,
    ADD_CASE,
    REMOVE_CASE,
    LIST_SUGGESTIONS,
    REFUSE_SUGGESTION
}
