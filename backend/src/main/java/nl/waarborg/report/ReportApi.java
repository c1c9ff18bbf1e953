package nl.waarborg.report;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about filed reports. */
public final class ReportApi {

    private ReportApi() {}

    public record PersonRef(UUID id, String name) {}

    /** Working days between the event (or its discovery) and filing, and whether that was late. */
    public record Timeliness(
            int workingDays, boolean late, LocalDate dueOn, String countedFrom, boolean byPhone, String explanation) {}

    public record Withdrawal(Instant at, String by, String reason) {}

    public record ClientInformed(
            LocalDate informedOn, @Nullable String note, String by) {}

    public record Closing(
            Instant at,
            String by,
            String process,
            String judgement,
            @Nullable String lesson) {}

    /**
     * One report, as far as the reader may see it; what lies above the reader's ceiling is absent.
     *
     * @param caseVersion the version of the case, for what is done with the case itself such as assigning it
     * @param sections what higher rooms add, each a field of its own ({@link ReportSection})
     */
    public record ReportAnswer(
            UUID id,
            String number,
            ReportStatus status,
            ReportKind kind,
            @Nullable ReportKind formerKind,
            UUID authorityId,
            String authorityName,
            UUID providerId,
            String providerName,
            @Nullable String municipalityCode,
            @Nullable String municipalityName,
            boolean outsideRegion,
            @Nullable String locationName,
            @Nullable Instant filedAt,
            @Nullable String filedBy,
            @Nullable String channel,
            @Nullable Timeliness timeliness,
            @Nullable PersonRef assignee,
            @Nullable ReportContent content,
            @Nullable String natureGroup,
            @Nullable String contentHash,
            @Nullable Integer personCount,
            @Nullable Boolean personsOpenFreely,
            @Nullable Closing closing,
            @Nullable Withdrawal withdrawal,
            @Nullable ClientInformed clientInformed,
            @Nullable List<String> openedByRoles,
            List<String> actions,
            int version,
            int caseVersion,
            @JsonAnyGetter Map<String, Object> sections)
            implements Versioned {}

    public record ReportSummary(
            UUID id,
            String number,
            ReportStatus status,
            ReportKind kind,
            @Nullable String nature,
            @Nullable LocalDate occurredOn,
            @Nullable Instant filedAt,
            String providerName,
            @Nullable String locationName,
            @Nullable String municipalityName,
            String authorityName,
            @Nullable LocalDate nextDueOn,
            @Nullable Integer unreadMessages,
            @Nullable Boolean likelyDuplicate) {

        ReportSummary marked(boolean asDuplicate) {
            return new ReportSummary(
                    id,
                    number,
                    status,
                    kind,
                    nature,
                    occurredOn,
                    filedAt,
                    providerName,
                    locationName,
                    municipalityName,
                    authorityName,
                    nextDueOn,
                    unreadMessages,
                    asDuplicate);
        }
    }

    public record RelatedReports(List<ReportSummary> items) {}

    public record ReceiptFile(String fileName, @Nullable String sha256, long size) {}

    /** The proof that a report was filed: its number, the time of the server and the hash of its content. */
    public record Receipt(
            UUID reportId,
            String number,
            ReportKind kind,
            Instant filedAt,
            String filedBy,
            String contentHash,
            String authorityName,
            String providerName,
            List<ReceiptFile> attachments,
            @Nullable Timeliness timeliness,
            @Nullable LocalDate confirmationDueOn) {}

    public record PersonsOpening(@Nullable @Size(max = 500) String purpose) {}

    public record Persons(List<PersonConcerned> items) {}

    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    public record Conversion(
            @NotNull ReportKind kind,
            @Nullable @Size(max = 2000) String reason) {}

    /** The account for the college: the process and the judgement, without client data. */
    public record ClosingRequest(
            @NotBlank @Size(max = 10000) String process,
            @NotBlank @Size(max = 10000) String judgement,
            @Nullable @Size(max = 4000) String lesson,
            @Nullable @Valid LetterText letter) {

        Report.Account account() {
            return new Report.Account(process, judgement, lesson);
        }
    }

    public record ReopeningRequest(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Valid LetterText letter) {}

    public record ClientInformedRequest(
            @NotNull LocalDate informedOn,
            @Nullable @Size(max = 2000) String note) {}
}
