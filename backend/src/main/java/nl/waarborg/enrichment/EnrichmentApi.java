package nl.waarborg.enrichment;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.protocol.ChecklistItem;
import org.jspecify.annotations.Nullable;

/** What goes over the line about enriching a signal. */
public final class EnrichmentApi {

    private EnrichmentApi() {}

    /**
     * What a person found out, or the inquiry by which it was asked; at least one of the two.
     *
     * @param note needed where it was found out, and where it could not be
     */
    public record AnswerRequest(
            @Nullable Found answer,
            @Nullable @Size(max = 4000) String note,
            @Nullable UUID inquiryId) {}

    /** How far a question of the checklist is. */
    public enum ItemState {
        /** The system knows it. */
        FILLED,
        /** A person or an inquiry answered it. */
        ANSWERED,
        /** It was asked of somebody who did not answer yet. */
        ASKED,
        OPEN;

        boolean isDone() {
            return this == FILLED || this == ANSWERED;
        }
    }

    /**
     * What the system knows, as far as it applies to the source.
     *
     * @param count in all
     * @param open of those not ended, not carried out, or running today
     * @param capacity places of the locations together
     * @param known whether it is known to be so
     * @param text a number of a register
     */
    public record Figure(
            @Nullable Integer count,
            @Nullable Integer open,
            @Nullable Integer capacity,
            @Nullable Boolean known,
            @Nullable String text) {

        static Figure counted(int count, @Nullable Integer open) {
            return new Figure(count, open, null, null, null);
        }

        static Figure places(int count, @Nullable Integer capacity) {
            return new Figure(count, null, capacity, null, null);
        }

        /** @param clients of how many it is known; absent where nobody knows */
        static Figure budget(boolean known, @Nullable Integer clients) {
            return new Figure(clients, null, null, known, null);
        }

        static Figure text(@Nullable String text) {
            return new Figure(null, null, null, text != null, text);
        }
    }

    /** The inquiry by which it was asked. */
    public record Asked(
            UUID inquiryId,
            String name,
            String state,
            @Nullable Instant endedAt) {}

    /**
     * One question of the checklist.
     *
     * @param version to change the answer with; 0 while there is none
     */
    public record Item(
            String code,
            String labelNl,
            String labelEn,
            boolean required,
            ChecklistItem.@Nullable Source filledFrom,
            ItemState state,
            @Nullable Figure figure,
            @Nullable Found answer,
            @Nullable String note,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable Asked asked,
            int version) {}

    /**
     * The checklist of a signal as it stands.
     *
     * @param done how many of the questions are answered
     * @param countedAt when the system counted; the figures are those of that moment
     * @param actions the operationIds open to the caller now
     */
    public record Checklist(
            List<Item> items, int done, @Nullable UUID providerId, Instant countedAt, List<String> actions) {}
}
