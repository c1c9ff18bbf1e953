package nl.waarborg.inspectionreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.inspection.InspectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A final report as it was laid down on the day on which it became final; nothing in it changes after that.
 *
 * @param locationId absent when it concerns the provider as a whole
 * @param visitedFrom the day of the first visit
 * @param visitedTo the day of the last visit
 * @param frameworkName with its version, in words
 * @param followUp what the team asks of the provider or does itself, in words
 */
public record FinalReport(
        UUID inspectionId,
        UUID authorityId,
        String number,
        InspectionKind kind,
        InspectionAspect aspect,
        UUID providerId,
        String providerName,
        @Nullable UUID locationId,
        @Nullable String locationName,
        @Nullable String municipalityCode,
        @Nullable String municipalityName,
        @Nullable String provisionCode,
        @Nullable LocalDate visitedFrom,
        @Nullable LocalDate visitedTo,
        LocalDate finalOn,
        String frameworkName,
        Overall overall,
        List<ThemeOutcome> themes,
        String followUp,
        List<Section> sections,
        List<Reaction> reactions) {

    /** What it came to; {@code NONE} when nothing was assessed. */
    public enum Result {
        GOOD,
        SUFFICIENT,
        INSUFFICIENT,
        NONE
    }

    /**
     * What it came to overall.
     *
     * @param percentage rounded to one decimal, for show; absent when nothing was assessed
     * @param byRule what the rule makes of the scores, where the team came to another result; otherwise absent
     */
    public record Overall(
            Result code,
            @Nullable BigDecimal percentage,
            @Nullable Result byRule) {}

    /**
     * What one theme came to.
     *
     * @param code of the theme within the framework
     * @param assessed how many criteria were scored
     * @param percentage rounded to one decimal, for show; absent when nothing was assessed
     * @param flagged whether it asks for attention of itself
     */
    public record ThemeOutcome(
            String code,
            String name,
            int assessed,
            @Nullable BigDecimal percentage,
            Result verdict,
            boolean flagged) {}

    /** A part of the report under a heading. */
    public record Section(String id, String heading, List<Passage> passages) {}

    /**
     * A passage, to which the provider can react.
     *
     * @param id the same from draft to final
     * @param text CommonMark
     */
    public record Passage(String id, String text) {}

    /**
     * What the provider said of a passage of the draft.
     *
     * @param passageId absent when it is about the draft as a whole
     * @param followed whether the report was changed because of it
     * @param reason why it was followed or set aside, in words for the provider
     */
    public record Reaction(@Nullable String passageId, String text, boolean followed, String reason) {}

    /** The same with other sections, and without what was said of them. */
    FinalReport asSent(List<Section> sent) {
        return new FinalReport(
                inspectionId,
                authorityId,
                number,
                kind,
                aspect,
                providerId,
                providerName,
                locationId,
                locationName,
                municipalityCode,
                municipalityName,
                provisionCode,
                visitedFrom,
                visitedTo,
                finalOn,
                frameworkName,
                overall,
                themes,
                followUp,
                sent,
                List.of());
    }
}
