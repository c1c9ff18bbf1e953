package nl.waarborg.followup;

/** Names to whom a task was handed, for sentences of the timeline. */
final class FollowUpWords {

    private FollowUpWords() {}

    /** The person or the party; else a sentence of this room that names the role. */
    static String to(FollowUp followUp) {
        return followUp.name == null ? "@to." + followUp.kind : followUp.name;
    }
}
