package nl.waarborg.reference;

/** What is done here, as the audit trail names it. */
enum ReferenceAction {
    ADD_ITEM,
    CHANGE_ITEM
}
