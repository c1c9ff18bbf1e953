package nl.waarborg.fieldwork;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about visits and requests for documents. */
public final class FieldworkApi {

    private FieldworkApi() {}

    /** The announcement; without a letter the template's own text is sent. */
    public record AnnouncementRequest(@Nullable @Valid LetterText letter) {}

    /**
     * A visit, planned or held.
     *
     * @param spokenTo with whom, by function
     * @param held it took place
     */
    public record VisitRequest(
            @NotNull LocalDate visitedOn,
            @Nullable LocalTime fromTime,
            @Nullable LocalTime untilTime,
            @NotBlank @Size(max = 300) String place,
            @NotNull @Size(max = 40) List<@NotBlank @Size(max = 120) String> spokenTo,
            @NotNull Boolean held) {}

    public record NoteRequest(@NotBlank @Size(max = 20_000) String text) {}

    /**
     * What the team asks for.
     *
     * @param items one document or kind of document each
     * @param until another last day than the authority's setting gives
     */
    public record DocumentsRequest(
            @NotEmpty @Size(max = 40) List<@NotBlank @Size(max = 1000) String> items,
            @Nullable LocalDate until,
            @Nullable @Valid LetterText letter) {}

    /**
     * What the provider sends, or has written so far.
     *
     * @param answers one for each item, in the same order
     * @param attachmentIds of the files of the case that belong to it
     * @param fileItems which item a file answers; a file that is not among them answers the request as a whole
     */
    public record DocumentsAnswer(
            @NotNull @Size(max = 40) List<@NotNull @Size(max = 4000) String> answers,
            @NotNull @Size(max = 100) List<@NotNull UUID> attachmentIds,
            @Nullable @Size(max = 100) List<@NotNull @Valid FileItem> fileItems) {

        List<FileItem> named() {
            return fileItems == null ? List.of() : fileItems;
        }

        List<UUID> filesOf(int item) {
            return named().stream()
                    .filter(one -> one.item() == item)
                    .map(FileItem::attachmentId)
                    .toList();
        }

        /** Whether a file answers the request as a whole. */
        boolean hasFileForAll() {
            return !named().stream().map(FileItem::attachmentId).toList().containsAll(attachmentIds);
        }
    }

    /** @param item its place among what was asked, from 0 */
    public record FileItem(
            @NotNull UUID attachmentId,
            @NotNull @Min(0) @Max(39) Integer item) {}

    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    public record VisitNoteAnswer(UUID id, UUID visitId, String text, String writtenBy, Instant writtenAt, int version)
            implements Versioned {}

    /**
     * One visit.
     *
     * @param notes for the team; absent for others
     */
    public record VisitAnswer(
            UUID id,
            LocalDate visitedOn,
            @Nullable LocalTime fromTime,
            @Nullable LocalTime untilTime,
            String place,
            @Nullable List<String> spokenTo,
            boolean held,
            @Nullable List<VisitNoteAnswer> notes,
            int version)
            implements Versioned {}

    /**
     * One thing that was asked for, with what was answered.
     *
     * @param attachmentIds of the files that answer it
     */
    public record DocumentItem(String text, @Nullable String answer, List<UUID> attachmentIds) {}

    /**
     * One request for documents.
     *
     * @param draft what the provider has written so far; for the provider alone
     */
    public record DocumentRequestAnswer(
            UUID id,
            UUID inspectionId,
            List<DocumentItem> items,
            RequestState state,
            LocalDate dueOn,
            Instant requestedAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            List<Attachment> attachments,
            @Nullable DocumentsAnswer draft,
            @Nullable String withdrawnReason,
            int version)
            implements Versioned {}
}
