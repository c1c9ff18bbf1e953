package nl.waarborg.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.redaction.PersonalDataKind;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about the way of a document to the public. */
public final class PublicationApi {

    private PublicationApi() {}

    /** @param year which is over */
    public record AnnualReportRequest(
            @NotNull @Min(2015) @Max(9999) Integer year) {}

    /**
     * A publication in a list.
     *
     * @param caseId the inspection or the report of which it tells; absent for an annual report
     * @param year that it tells of
     * @param address of the public page, as soon as there is one
     */
    public record PublicationSummary(
            UUID id,
            DocumentKind document,
            @Nullable UUID caseId,
            String number,
            String title,
            @Nullable String provider,
            int year,
            PublicationState state,
            Instant savedAt,
            @Nullable LocalDate publishOn,
            @Nullable Instant publishedAt,
            @Nullable Instant suspendedAt,
            @Nullable String address) {}

    /**
     * @param fingerprint of the finding, as it was read
     * @param replacement what stands there instead; only with {@code REPLACED}
     * @param reason why it may stay; only with {@code KEPT}
     */
    public record ClearanceRequest(
            @NotBlank @Size(max = 64) String fingerprint,
            @NotNull ClearanceHow how,
            @Nullable @Size(max = 500) String replacement,
            @Nullable @Size(max = 1000) String reason) {}

    /** @param published whether the provider wants it published with the report */
    public record ProviderViewRequest(
            @NotBlank @Size(max = 10_000) String text,
            @NotNull Boolean published) {}

    /** @param leftOut what the public is told of a part that is left out; only with {@code IN_PART} */
    public record ProposalRequest(
            @NotNull WeighedOutcome outcome,
            @NotNull @Size(max = 9) List<@NotNull WooGround> grounds,
            @NotBlank @Size(max = 10_000) String considerations,
            @Nullable @Size(max = 2000) String leftOut) {}

    /**
     * @param reason why it goes back; only when not agreed
     * @param publishOn another day than the first one possible, never an earlier one
     */
    public record PublicationDecisionRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason,
            @Nullable LocalDate publishOn) {}

    /** What the provider objects, in a few words. */
    public record ObjectionRequest(
            @NotBlank @Size(max = 4000) String reason) {}

    /** @param publish whether it goes on after all; else it is not published */
    public record ResumeRequest(
            @NotNull Boolean publish,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable LocalDate publishOn) {}

    /** @param note what is changed, for the public */
    public record CorrectionRequest(
            @NotBlank @Size(max = 1000) String note) {}

    /** @param reason for the public, which reads it in the place of the report */
    public record WithdrawalRequest(
            @NotBlank @Size(max = 1000) String reason) {}

    /** Words that may tell of a person, with a few around them. */
    public record FindingAnswer(
            String fingerprint, PersonalDataKind kind, String place, String text, String before, String after) {}

    public record ClearanceAnswer(
            PersonalDataKind kind,
            ClearanceHow how,
            @Nullable String reason,
            String by,
            Instant at) {}

    /** @param publicText the view as it stands with the report, cleared; absent when the provider does not want that */
    public record ProviderViewAnswer(
            Instant askedAt,
            @Nullable String text,
            boolean published,
            @Nullable String publicText,
            @Nullable Instant givenAt,
            @Nullable String givenBy) {}

    public record WeighingAnswer(
            WeighedOutcome outcome,
            List<WooGround> grounds,
            String considerations,
            @Nullable String leftOut,
            Instant proposedAt,
            String proposedBy,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String sentBackBecause) {}

    public record CorrectionAnswer(int version, LocalDate on, String note) {}

    /**
     * The way of one document to the public.
     *
     * @param caseId the inspection or the report of which it tells; absent for an annual report
     * @param year that it tells of
     * @param written whether the team writes it itself, in sections that it chooses
     * @param summaryOnly whether the authority publishes no more than a summary of this kind of report
     * @param barred whether the authority by now publishes nothing of this kind, or not what waits to be published
     * @param findings what must still be cleared; absent for the provider
     * @param earliestOn the first day on which it can be published when it is decided today; absent once that is done
     * @param address of the public page, as soon as there is one
     */
    public record PublicationAnswer(
            UUID id,
            DocumentKind document,
            @Nullable UUID caseId,
            String number,
            int year,
            boolean written,
            PublicationState state,
            PublicContent content,
            boolean summaryOnly,
            boolean barred,
            Instant savedAt,
            @Nullable String savedBy,
            List<FindingAnswer> findings,
            List<ClearanceAnswer> cleared,
            @Nullable ProviderViewAnswer view,
            @Nullable WeighingAnswer weighing,
            @Nullable LocalDate earliestOn,
            @Nullable LocalDate publishOn,
            @Nullable Instant frozenAt,
            @Nullable String frozenBecause,
            @Nullable String resumedBecause,
            @Nullable Instant publishedAt,
            @Nullable LocalDate expiresOn,
            List<CorrectionAnswer> corrections,
            @Nullable String correctionNote,
            @Nullable Instant suspendedAt,
            @Nullable Instant endedAt,
            @Nullable String endedBecause,
            @Nullable String address,
            List<String> actions,
            int version)
            implements Versioned {}
}
