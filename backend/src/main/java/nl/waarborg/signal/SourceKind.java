package nl.waarborg.signal;

/** What whoever told it is, without telling who (domain.md 6, sources). */
public enum SourceKind {
    ACCESS_OFFICER,
    RESIDENT,
    CLIENT,
    RELATIVE,
    PROVIDER_STAFF,
    MUNICIPALITY,
    IGJ,
    POLICE,
    RIEC,
    CONTRACT_MANAGER,
    OWN_OBSERVATION,
    ANONYMOUS,
    OTHER
}
