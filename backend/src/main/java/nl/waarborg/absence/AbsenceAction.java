package nl.waarborg.absence;

/** What is recorded about absence. */
enum AbsenceAction {
    ANNOUNCE,
    END
}
