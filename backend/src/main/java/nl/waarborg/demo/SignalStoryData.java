package nl.waarborg.demo;

import java.util.List;
import java.util.Objects;
import nl.waarborg.signal.SignalAbout;
import nl.waarborg.signal.SignalChannel;
import org.jspecify.annotations.Nullable;

/**
 * The story of one signal.
 *
 * @param provider its key; absent where whoever told it knows no more than what {@code about} says
 * @param location by name
 * @param team the code of the authority
 * @param handler who handles it; absent while nobody does
 * @param toldAgo how many working days ago it came in
 * @param channel through the public form a visitor sends it, else the team records it
 * @param about without the provider and the location, which follow from the rest
 */
record SignalStoryData(
        String key,
        @Nullable String provider,
        @Nullable String location,
        String team,
        @Nullable String handler,
        int toldAgo,
        SignalChannel channel,
        SignalAbout about,
        String narrative,
        List<SignalActData> acts) {

    enum SignalVerb {
        ASSIGN,
        /** Answers a question of the checklist, which {@code choice} names. */
        FIND_OUT,
        /** Asks an access officer. */
        INQUIRE,
        ASK_SOURCE,
        /** {@code choice} is seriousness and extent; the priority is the one that the rule proposes. */
        WEIGH,
        /** In the meeting that {@code meeting} names; {@code choice} is the kind, and to whom where it is passed on. */
        DECIDE,
        /** Who got a task says that it was seen: the role that {@code choice} names. */
        ACKNOWLEDGE
    }

    /**
     * Something that somebody does.
     *
     * @param after how many working days after the signal came in
     * @param task what is asked of others
     */
    record SignalActData(
            int after,
            SignalVerb verb,
            @Nullable String choice,
            @Nullable String text,
            @Nullable String task,
            @Nullable String meeting) {

        String said() {
            return Objects.requireNonNull(text, () -> verb + " says nothing");
        }

        String chosen() {
            return Objects.requireNonNull(choice, () -> verb + " chooses nothing");
        }
    }

    /**
     * A meeting of a team.
     *
     * @param plannedAgo how many working days ago it was planned
     * @param heldAfter how many working days after that it is held, or will be
     */
    record MeetingData(String key, String team, int plannedAgo, int heldAfter, String place) {}
}
