package nl.waarborg.casefile;

/** What is done to cases, by the name in the audit trail. */
enum CaseAction {
    OPEN,
    END,
    REOPEN,
    ASSIGN,
    FLAG,
    PLACE,
    SHARE,
    END_SHARE,
    TELL_PROVIDER,
    EMBARGO,
    LIFT_EMBARGO,
    READ_TIMELINE
}
