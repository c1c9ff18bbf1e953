package nl.waarborg.protocol;

/** How far a version of the settings is. Refused ones stay for the record. */
public enum SettingsState {
    PROPOSED,
    APPROVED,
    REFUSED
}
