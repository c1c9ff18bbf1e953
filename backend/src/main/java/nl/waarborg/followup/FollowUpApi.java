package nl.waarborg.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about tasks that were handed on. */
public final class FollowUpApi {

    private FollowUpApi() {}

    public record FollowUpReason(@NotBlank @Size(max = 4000) String reason) {}

    public record LaterRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 4000) String reason) {}

    public record FollowUpDraft(@NotNull @Size(max = 20_000) String text) {}

    /** What came of it. @param files identifiers that uploading gave */
    public record OutcomeRequest(
            @NotBlank @Size(max = 20_000) String outcome,
            @NotNull @Size(max = 10) List<@NotNull UUID> files) {}

    /** To whom it was handed. @param name absent where any holder of the role takes it */
    public record HandedTo(
            FollowUpKind kind,
            @Nullable OutsideParty party,
            @Nullable String name,
            @Nullable String email) {}

    /**
     * A task as the team sees it in the case.
     *
     * @param reason why it was withdrawn
     * @param actions the operationIds open to the caller now
     */
    public record FollowUpAnswer(
            UUID id,
            UUID caseId,
            HandedTo handedTo,
            String task,
            String openedBy,
            Instant openedAt,
            LocalDate dueOn,
            boolean overdue,
            FollowUpState state,
            @Nullable Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            @Nullable String outcome,
            List<Attachment> files,
            @Nullable String reason,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            List<String> actions,
            int version)
            implements Versioned {}

    public record FollowUps(List<FollowUpAnswer> items) {}

    /**
     * A task as whoever must act sees it: a summary of the case (number and provider) and what is asked.
     *
     * @param mine handed to the caller, or to a role that the caller holds; else the caller handed it on
     */
    public record ReceivedFollowUp(
            UUID id,
            String number,
            @Nullable String providerName,
            String authorityName,
            HandedTo handedTo,
            boolean mine,
            String task,
            String openedBy,
            Instant openedAt,
            LocalDate dueOn,
            boolean overdue,
            FollowUpState state,
            @Nullable Instant acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String draft,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable Instant endedAt,
            List<String> actions,
            int version)
            implements Versioned {}

    public record ReceivedFollowUps(List<ReceivedFollowUp> items) {}
}
