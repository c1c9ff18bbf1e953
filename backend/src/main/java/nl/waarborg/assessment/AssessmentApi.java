package nl.waarborg.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What goes over the line about the assessment of reports. */
public final class AssessmentApi {

    private AssessmentApi() {}

    /** An answer to one of the four questions. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    public record QuestionAnswer(
            @NotNull Answer answer,
            @NotBlank @Size(max = 4000) String reason) {

        boolean is(Answer other) {
            return answer == other;
        }
    }

    /** A party of the authority's list that is not told this time, and why. */
    public record SkippedParty(
            @NotBlank @Size(max = 40) String party,
            @NotBlank @Size(max = 300) String reason) {}

    public record AcknowledgementRequest(
            @NotNull Boolean urgent,
            @NotBlank @Size(max = 1000) String keptInformedHow,
            @Nullable @Size(max = 20) List<@Valid SkippedParty> skippedParties,
            @Nullable @Valid LetterText letter) {

        List<SkippedParty> skipped() {
            return skippedParties == null ? List.of() : skippedParties;
        }
    }

    public record SupplementRequestRequest(
            @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 1000) String> items,
            @NotNull Boolean suspendTerms,
            @Nullable @Valid LetterText letter) {}

    public record SupplementAnswerRequest(
            @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 20_000) String> answers) {}

    public record AssessmentRequest(
            @NotNull @Valid QuestionAnswer rightReceiver,
            @NotNull @Valid QuestionAnswer calamityOrViolence,
            @NotNull @Valid QuestionAnswer internalProcessStarted,
            @NotNull @Valid QuestionAnswer criminalInvestigation,
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 10_000) String reason,
            @Nullable @Size(max = 300) String transferredTo,
            @Nullable @Size(max = 4000) String lesson,
            @Nullable LocalDate agreedUntil,
            @Nullable @Valid LetterText letter) {}

    public record AgreementRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason) {}

    /** How a conversation was held. */
    public enum Form {
        PHONE,
        VISIT,
        VIDEO,
        OFFICE
    }

    /** What follows on the conversation that the assessment led to. */
    public enum FollowUp {
        NONE,
        CLOSE,
        INVESTIGATION
    }

    /** A conversation that was held; {@code participants} are functions rather than names. */
    public record ConversationRequest(
            @NotNull LocalDate heldOn,
            @NotNull Form form,
            @NotBlank @Size(max = 1000) String participants,
            @NotBlank @Size(max = 20_000) String minutes,
            @Nullable Boolean shareWithProvider,
            @Nullable FollowUp followUp) {

        boolean shared() {
            return !Boolean.FALSE.equals(shareWithProvider);
        }

        FollowUp next() {
            return followUp == null ? FollowUp.NONE : followUp;
        }
    }

    /** What the team learned in another way; {@code description} holds no client data. */
    public record UnreportedCalamityRequest(
            @NotNull UUID providerId,
            @Nullable UUID locationId,
            @Nullable @Pattern(regexp = "GM[0-9]{4}") String municipalityCode,
            @NotNull LocalDate learnedOn,
            @NotBlank @Size(max = 300) String learnedHow,
            @NotBlank @Size(max = 4000) String description,
            @Nullable @Valid LetterText letter) {}

    /** What the letter says that asks for a report; {@code description} holds no client data. */
    public record UnreportedCalamityLetterRequest(
            @NotNull UUID providerId,
            @NotNull LocalDate learnedOn,
            @NotBlank @Size(max = 4000) String description) {}

    /** A party of the list and whether it was told; {@code reason} says why not. */
    public record Informed(
            String party,
            @Nullable String name,
            boolean told,
            @Nullable String reason) {}

    public record AcknowledgementAnswer(
            Instant at, String by, boolean urgent, String keptInformedHow, List<Informed> informed) {}

    public record SupplementItem(String question, @Nullable String answer) {}

    public record SupplementAnswer(
            UUID id,
            Instant requestedAt,
            String requestedBy,
            @Nullable LocalDate dueOn,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            List<SupplementItem> items) {}

    public record AgreementAnswer(
            String state,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String reason) {}

    public record AssessmentAnswer(
            UUID id,
            Instant at,
            String by,
            UUID byId,
            QuestionAnswer rightReceiver,
            QuestionAnswer calamityOrViolence,
            QuestionAnswer internalProcessStarted,
            QuestionAnswer criminalInvestigation,
            Outcome outcome,
            ReportStatus leadsTo,
            String reason,
            @Nullable String transferredTo,
            @Nullable String lesson,
            @Nullable LocalDate agreedUntil,
            @Nullable LetterText letter,
            @Nullable AgreementAnswer agreement) {}

    public record ConversationAnswer(
            UUID id,
            LocalDate heldOn,
            Form form,
            String participants,
            String minutes,
            boolean shareWithProvider,
            FollowUp followUp,
            String recordedBy,
            Instant recordedAt) {}

    /** Why a report was asked for. How the team learned of it is the team's: it may point at a source. */
    public record RequestAnswer(
            Instant requestedAt,
            String requestedBy,
            LocalDate learnedOn,
            @Nullable String learnedHow,
            String description,
            @Nullable LocalDate dueOn,
            @Nullable UUID draftId) {}
}
