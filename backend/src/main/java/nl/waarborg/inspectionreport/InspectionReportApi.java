package nl.waarborg.inspectionreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.inspectionreport.FinalReport.Overall;
import nl.waarborg.inspectionreport.FinalReport.Passage;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about the report of an inspection. */
public final class InspectionReportApi {

    private InspectionReportApi() {}

    /**
     * A section as somebody wrote it.
     *
     * @param passages in order; one without an id is new
     */
    public record SectionRequest(
            @NotBlank @Size(max = 200) String heading,
            @NotNull @Size(max = 300) List<@NotNull @Valid WrittenPassage> passages) {}

    /** @param text CommonMark */
    public record WrittenPassage(
            @Nullable @Size(max = 60) String id,
            @NotNull @Size(max = 20_000) String text) {}

    /** @param until another last day for the reaction than the authority's setting gives */
    public record SendingRequest(
            @Nullable LocalDate until, @Nullable @Valid LetterText letter) {}

    /** What the provider says of the draft; nothing when it has no remarks. */
    public record ReactionRequest(@NotNull @Size(max = 300) List<@NotNull @Valid Said> items) {}

    /** @param passageId absent when it is about the draft as a whole */
    public record Said(
            @Nullable @Size(max = 60) String passageId,
            @NotNull @Size(max = 10_000) String text) {}

    public record WeighingRequest(
            @NotNull Boolean followed,
            @NotBlank @Size(max = 4000) String reason) {}

    /** @param reason asked for when the second person does not agree */
    public record AgreementRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason) {}

    /**
     * A part of the report.
     *
     * @param gone its part is gone from what was found; it stays because somebody wrote in it
     * @param leftOver the ids of passages that somebody wrote in and that tell of what is no longer there
     */
    public record SectionAnswer(
            UUID id,
            String heading,
            List<Passage> passages,
            boolean gone,
            List<String> leftOver,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            int version)
            implements Versioned {}

    /**
     * What the provider said.
     *
     * @param about the passage as the provider read it
     */
    public record ReactionAnswer(
            UUID id,
            @Nullable String passageId,
            @Nullable String about,
            String text,
            @Nullable Boolean followed,
            @Nullable String reason,
            @Nullable String weighedBy,
            int version)
            implements Versioned {}

    /**
     * The report as far as the reader may see it: the provider reads the draft as it was sent, and then the final report.
     *
     * @param current whether what was found is still what the report was composed from; for the team
     * @param dueOn until when the provider can react
     * @param reaction what the provider has written so far; for the provider alone
     */
    public record ReportAnswer(
            UUID inspectionId,
            ReportState state,
            String frameworkName,
            Overall overall,
            List<ThemeOutcome> themes,
            String followUp,
            List<SectionAnswer> sections,
            List<ReactionAnswer> reactions,
            @Nullable Boolean current,
            @Nullable Instant sentAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant reactedAt,
            @Nullable ReactionRequest reaction,
            @Nullable String proposedBy,
            @Nullable String sentBackReason,
            @Nullable Instant finalAt,
            @Nullable String finalBy,
            @Nullable Boolean alone,
            List<String> actions,
            int version)
            implements Versioned {}
}
