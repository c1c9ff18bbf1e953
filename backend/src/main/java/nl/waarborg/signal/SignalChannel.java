package nl.waarborg.signal;

/** How a signal came in. */
public enum SignalChannel {
    PHONE(true),
    EMAIL(true),
    LETTER(true),
    CONVERSATION(true),
    VISIT(true),
    OTHER(true),
    PUBLIC_FORM(false),
    ACCESS_FORM(false),
    API(false),
    IMPORT(false),
    FROM_REPORT(false),
    FROM_SIGNAL(false);

    private final boolean recordedByTeam;

    SignalChannel(boolean recordedByTeam) {
        this.recordedByTeam = recordedByTeam;
    }

    /** Whether whoever gave the signal can read questions and answer them: with a receipt code, or signed in. */
    boolean leadsBack() {
        return this == PUBLIC_FORM || this == ACCESS_FORM;
    }

    /** Whether a member of the team chooses it who records what he heard or read; the other ways know themselves. */
    public boolean isRecordedByTeam() {
        return recordedByTeam;
    }
}
