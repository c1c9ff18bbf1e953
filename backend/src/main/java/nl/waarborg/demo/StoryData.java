package nl.waarborg.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The story of one report.
 *
 * @param provider its key
 * @param location by name; absent where it happened at a client's home
 * @param team the code of the authority
 * @param handler who handles it; the first supervisor where absent
 * @param filedOn the day, or
 * @param filedAgo how many working days ago
 * @param eventBefore how many working days before filing it happened
 * @param content the form without dates, place and contacts, which follow from the rest
 */
record StoryData(
        String key,
        String provider,
        @Nullable String location,
        String team,
        @Nullable String handler,
        @Nullable LocalDate filedOn,
        @Nullable Integer filedAgo,
        int eventBefore,
        Way way,
        ObjectNode content,
        List<ActData> acts) {

    /** How it began. */
    enum Way {
        FILED,
        /** Told by phone and recorded by the team. */
        PHONE,
        /** Still being written. */
        DRAFT,
        /** The team asked for it. */
        REQUESTED
    }

    enum Verb {
        ASSIGN(Side.COORDINATOR),
        ACKNOWLEDGE(Side.TEAM),
        ASK_SUPPLEMENT(Side.TEAM),
        ANSWER_SUPPLEMENT(Side.PROVIDER),
        ASSESS(Side.TEAM),
        AGREE(Side.COORDINATOR),
        TALK(Side.TEAM),
        ORDER(Side.TEAM),
        WRITE_INVESTIGATION(Side.PROVIDER),
        SUBMIT_INVESTIGATION(Side.PROVIDER),
        REVIEW(Side.TEAM),
        CLOSE(Side.TEAM),
        REOPEN(Side.TEAM),
        INFORM_CLIENT(Side.PROVIDER),
        WITHDRAW(Side.PROVIDER),
        CONVERT(Side.TEAM),
        WRITE(Side.PROVIDER),
        REPLY(Side.TEAM),
        READ_MESSAGES(Side.TEAM),
        NOTE(Side.TEAM),
        ASK_TIME(Side.PROVIDER),
        GIVE_TIME(Side.TEAM),
        REPORT_PROGRESS(Side.PROVIDER),
        JUDGE_MEASURE(Side.TEAM);

        final Side side;

        Verb(Side side) {
            this.side = side;
        }
    }

    enum Side {
        PROVIDER,
        TEAM,
        COORDINATOR
    }

    /**
     * Something that somebody does.
     *
     * @param after how many working days after filing
     * @param choice an outcome, a judgement, a follow-up: what the verb asks for
     * @param days a term to ask or agree on
     */
    record ActData(
            int after,
            Verb verb,
            @Nullable String choice,
            @Nullable String text,
            @Nullable List<String> items,
            @Nullable Integer days) {

        String said() {
            return Objects.requireNonNull(text, () -> verb + " says nothing");
        }

        String chosen() {
            return Objects.requireNonNull(choice, () -> verb + " chooses nothing");
        }

        List<String> listed() {
            return Objects.requireNonNull(items, () -> verb + " lists nothing");
        }

        int term() {
            return Objects.requireNonNull(days, () -> verb + " names no days");
        }
    }
}
