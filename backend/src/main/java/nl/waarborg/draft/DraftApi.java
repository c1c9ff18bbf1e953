package nl.waarborg.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.report.ReportApi.ReportSummary;
import nl.waarborg.report.ReportApi.Timeliness;
import nl.waarborg.report.ReportContent;
import nl.waarborg.report.ReportKind;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about drafts. */
public final class DraftApi {

    private DraftApi() {}

    /**
     * A draft to begin.
     *
     * @param providerId on whose behalf; named by staff only
     */
    public record Start(
            @Nullable UUID providerId, @Nullable @Valid ReportContent content) {}

    public record ReportDraft(
            UUID id,
            UUID providerId,
            String providerName,
            UUID ownerId,
            String ownerName,
            @Nullable UUID requestedReportId,
            ReportContent content,
            Instant updatedAt,
            int version)
            implements Versioned {}

    /**
     * A draft in the list.
     *
     * @param dueOn until when it would be in time
     * @param filledShare how many of the required questions are answered, in per cent
     * @param removedOn when it is removed if nobody goes on with it
     */
    public record ReportDraftSummary(
            UUID id,
            @Nullable ReportKind kind,
            String providerName,
            @Nullable String locationName,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate dueOn,
            String ownerName,
            boolean mine,
            boolean requested,
            int filledShare,
            Instant updatedAt,
            LocalDate removedOn) {}

    public record ReportDrafts(List<ReportDraftSummary> items) {}

    /** One thing that misses or is wrong, with its sentence in the caller's language. */
    public record Missing(String pointer, String code, String message) {}

    /** What would come of filing now. */
    public record Check(
            boolean complete,
            List<Missing> missing,
            @Nullable Timeliness timeliness,
            @Nullable UUID authorityId,
            @Nullable String authorityName,
            boolean outsideRegion,
            List<ReportSummary> likelyDuplicates) {}

    /**
     * The last step.
     *
     * @param truthful must be said
     * @param notADuplicate said when likely duplicates were shown
     */
    public record Submission(
            @NotNull Boolean truthful, @Nullable Boolean notADuplicate) {}
}
