package nl.waarborg.followup;

/** To whom something is passed on. */
public enum OutsideParty {
    /** Inspectie Gezondheidszorg en Jeugd. */
    INSPECTORATE,
    /** Zorgkantoor. */
    CARE_OFFICE,
    POLICE,
    MUNICIPALITY,
    OTHER
}
