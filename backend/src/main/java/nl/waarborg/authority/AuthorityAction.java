package nl.waarborg.authority;

/** What is done here, as the audit trail names it. */
enum AuthorityAction {
    CREATE,
    CHANGE,
    ADD_MUNICIPALITY,
    END_MUNICIPALITY
}
