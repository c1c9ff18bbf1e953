package nl.waarborg.term;

/** Which body of rules a term follows. Each term names its own. */
public enum RuleFamily {
    /** Set by statute or order in council: the Algemene termijnenwet (Atw). */
    STATUTORY,
    /** Set by the authority's own protocol: the authority's rule. */
    LOCAL,
    /** Set by the General Data Protection Regulation: Regulation (EEC, Euratom) 1182/71. */
    GDPR
}
