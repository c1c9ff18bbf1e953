package nl.waarborg.inquiry;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.provider.KnownOfProvider;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about questions. */
public final class InquiryApi {

    private InquiryApi() {}

    /**
     * A question to ask.
     *
     * @param accountId of a colleague
     * @param name of somebody outside, with {@code email} and {@code language}
     * @param authorityId of another authority
     * @param question written for whoever receives it: nothing of the narrative, nothing of a source
     * @param until another last day than the authority's setting gives
     * @param followsId an earlier question that this one goes on from
     */
    public record InquiryRequest(
            @NotNull AskedKind kind,
            @Nullable UUID accountId,
            @Nullable @Size(max = 200) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable Language language,
            @Nullable UUID authorityId,
            @NotBlank @Size(max = 20_000) String question,
            @Nullable LocalDate until,
            @Nullable UUID followsId) {}

    public record WithdrawalRequest(
            @NotBlank @Size(max = 4000) String reason) {}

    public record MoreTimeRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 4000) String reason) {}

    public record InquiryDraftRequest(
            @NotNull @Size(max = 20_000) String text) {}

    /**
     * An answer.
     *
     * @param files identifiers that uploading gave
     * @param shared which of what the own authority knows is shared; only where an authority is asked
     */
    public record ReplyRequest(
            @NotBlank @Size(max = 20_000) String text,
            @NotNull @Size(max = 10) List<@NotNull UUID> files,
            @NotNull @Size(max = 20) List<KnownOfProvider.@NotNull Subject> shared) {}

    public record RefusalRequest(@NotBlank @Size(max = 4000) String reason) {}

    /** Who was asked. @param email of somebody outside */
    public record Asked(
            AskedKind kind, String name, @Nullable String email) {}

    /** The answer as the team reads it. */
    public record Reply(String text, List<KnownOfProvider> shared, List<Attachment> files) {}

    /**
     * A question as the team that asked sees it.
     *
     * @param reason why it was declined or withdrawn
     * @param actions the operationIds open to the caller now
     */
    public record InquiryAnswer(
            UUID id,
            UUID caseId,
            @Nullable UUID followsId,
            Asked asked,
            String question,
            String askedBy,
            Instant askedAt,
            LocalDate dueOn,
            boolean overdue,
            InquiryState state,
            @Nullable Reply reply,
            @Nullable String reason,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            List<String> actions,
            int version)
            implements Versioned {}

    public record Inquiries(List<InquiryAnswer> items) {}

    /** A question in the list of whoever was asked. */
    public record ReceivedSummary(
            UUID id,
            String number,
            @Nullable String providerName,
            String authorityName,
            String askedBy,
            Instant askedAt,
            LocalDate dueOn,
            boolean overdue,
            boolean forAuthority,
            InquiryState state) {}

    public record ReceivedInquiries(List<ReceivedSummary> items) {}

    /**
     * A question as whoever was asked sees it: what is asked and by whom, nothing of the case behind it.
     *
     * @param known what the own authority has on this provider, to choose from; empty unless an authority is asked
     */
    public record ReceivedInquiry(
            UUID id,
            String number,
            @Nullable String providerName,
            String authorityName,
            String askedBy,
            Instant askedAt,
            String question,
            LocalDate dueOn,
            boolean overdue,
            boolean forAuthority,
            InquiryState state,
            @Nullable String draft,
            List<KnownOfProvider> known,
            @Nullable String reply,
            List<KnownOfProvider> shared,
            @Nullable String reason,
            @Nullable Instant endedAt,
            List<String> actions,
            int version)
            implements Versioned {}
}
