package nl.waarborg.decision;

/** To whom a signal is passed on. */
public enum PassOnParty {
    IGJ,
    CARE_OFFICE,
    POLICE,
    SPECIAL_INVESTIGATOR,
    OTHER
}
