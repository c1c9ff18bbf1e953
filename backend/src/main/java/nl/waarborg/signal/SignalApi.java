package nl.waarborg.signal;

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
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about signals. */
public final class SignalApi {

    private SignalApi() {}

    public record PersonRef(UUID id, String name) {}

    /** The case out of which a signal came. */
    public record CaseRef(UUID id, String number) {}

    /**
     * What a member of the team writes down of what he heard or read.
     *
     * @param handleMyself whether the caller becomes the handler
     */
    public record SignalRequest(
            @NotNull SignalChannel channel,
            @NotNull LocalDate receivedOn,
            @NotNull @Valid SignalAbout about,
            @NotBlank @Size(max = 20_000) String narrative,
            @Nullable Boolean pressSensitive,
            @Nullable @Valid SourceIdentity source,
            @Nullable Boolean handleMyself) {}

    /**
     * A question to whoever gave the signal, with the answer; or, without a question, what that person added.
     *
     * @param askedBy the colleague; not told to the source
     */
    public record SourceQuestion(
            UUID id,
            @Nullable String question,
            @Nullable Instant askedAt,
            @Nullable String askedBy,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    public record QuestionRequest(
            @NotBlank @Size(max = 4000) String question) {}

    public record FlagRequest(@NotNull Boolean pressSensitive) {}

    /** A signal ends when what was decided is done; without a decision only as a double or as not for this authority. */
    public record ClosingRequest(
            @NotNull ClosingKind kind,
            @NotBlank @Size(max = 4000) String reason) {}

    /** Why a person closes a signal. */
    public enum ClosingKind {
        DECIDED,
        DOUBLE,
        NOT_FOR_US
    }

    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    public record OpeningRequest(@Nullable @Size(max = 500) String purpose) {}

    /**
     * What could tell of the source, for whoever reads the content.
     *
     * @param ownReference under which the team kept a signal that was brought in from elsewhere
     */
    public record SignalContent(
            String narrative,
            @Nullable String providerSaid,
            @Nullable UUID locationId,
            @Nullable String locationName,
            @Nullable String locationSaid,
            @Nullable String nature,
            @Nullable Integer clientsConcerned,
            SignalChannel channel,
            SourceKind sourceKind,
            boolean sourceKnown,
            String recordedBy,
            @Nullable CaseRef fromCase,
            @Nullable String ownReference,
            List<SourceQuestion> sourceQuestions) {}

    public record Closing(
            Instant at,
            String by,
            Signal.ClosedKind kind,
            @Nullable String reason) {}

    /**
     * One signal, as far as the reader may see it; what lies above the reader's ceiling is absent.
     *
     * @param otherLaw the law is one under which this authority is not the right receiver
     * @param openedUntil when what was opened with a purpose closes again
     * @param caseVersion the version of the case, for what is done with the case itself such as assigning it
     * @param sections what higher rooms add, each a field of its own ({@link SignalSection})
     */
    public record SignalAnswer(
            UUID id,
            String number,
            UUID authorityId,
            String authorityName,
            @Nullable UUID providerId,
            @Nullable String providerName,
            @Nullable SignalStatus status,
            @Nullable Instant receivedAt,
            @Nullable LocalDate receivedOn,
            @Nullable String municipalityCode,
            @Nullable String municipalityName,
            @Nullable Boolean outsideRegion,
            @Nullable String law,
            @Nullable Boolean otherLaw,
            @Nullable String provision,
            @Nullable String funding,
            @Nullable String theme,
            @Nullable Side side,
            @Nullable Priority priority,
            @Nullable Boolean pressSensitive,
            @Nullable PersonRef assignee,
            @Nullable SignalContent content,
            @Nullable Closing closing,
            @Nullable Instant openedUntil,
            List<String> actions,
            int version,
            int caseVersion,
            @JsonAnyGetter Map<String, Object> sections)
            implements Versioned {}
}
