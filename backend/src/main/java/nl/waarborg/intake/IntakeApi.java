package nl.waarborg.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes over the line about signals from outside. */
public final class IntakeApi {

    private IntakeApi() {}

    public enum Theme {
        SAFETY,
        EFFICIENCY,
        EFFECTIVENESS,
        CLIENT_CENTREDNESS,
        LIVING_CLIMATE,
        OTHER
    }

    enum AccessChannel {
        ACCESS_FORM,
        API
    }

    /** A municipality with who supervises there; nobody of this installation when absent. */
    public record Place(String code, String name, @Nullable String authorityName) {}

    public record Form(String ticket, long readyInSeconds, List<Place> places) {}

    /** Files that were uploaded before. */
    public record SentFiles(
            @NotNull @Pattern(regexp = WritingTokens.FORM) String writing,
            @NotNull @Size(max = 10) List<@NotNull UUID> fileIds) {}

    public record Contact(
            @Nullable @Size(max = 200) String name,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phone,
            @Nullable Boolean mailQuestions) {}

    public record PublicSignal(
            @NotNull @Size(max = 100) String ticket,
            @Nullable @Size(max = 200) String website,
            @NotNull @Size(max = 10) String municipalityCode,
            @Nullable @Size(max = 300) String provider,
            @Nullable @Size(max = 300) String place,
            @NotBlank @Size(max = 10_000) String narrative,
            @Nullable Theme theme,
            @Nullable @Size(max = 200) String since,
            @Nullable @Min(1) @Max(100_000) Integer clientsConcerned,
            @NotNull SignalRelation relation,
            @NotNull Boolean inDanger,
            @Nullable @Valid Contact contact,
            @Nullable @Valid SentFiles files) {

        /** What it tells, apart from how the form was opened: the same after the form was opened anew. */
        PublicSignal withoutTicket() {
            return new PublicSignal(
                    "",
                    null,
                    municipalityCode,
                    provider,
                    place,
                    narrative,
                    theme,
                    since,
                    clientsConcerned,
                    relation,
                    inDanger,
                    contact,
                    files);
        }
    }

    public record Receipt(String number, String code, Instant receivedAt, String authorityName) {}

    record CodeRequest(@NotNull @Size(max = 64) String code) {}

    record AnswerRequest(
            @NotNull @Size(max = 64) String code,
            @Nullable UUID questionId,
            @NotBlank @Size(max = 10_000) String text,
            @Nullable @Valid SentFiles files) {

        MoreRequest told() {
            return new MoreRequest(questionId, text, files);
        }
    }

    record QuestionForSource(
            UUID id, Instant askedAt, String text, @Nullable Instant answeredAt) {}

    /** What the source sees: nothing of the content, nor of what it told before. */
    record Conversation(
            String number,
            String authorityName,
            LocalDate receivedOn,
            SourceState state,
            boolean mayAnswer,
            List<QuestionForSource> questions,
            @Nullable Instant addedAt) {}

    /** What came in beside the signal itself, for whoever reads its content. */
    record Brought(
            boolean inDanger,
            @Nullable String since,
            @Nullable String reference,
            boolean mailed) {}

    /** What somebody who is signed in as its source tells more of it. */
    record MoreRequest(
            @Nullable UUID questionId,
            @NotBlank @Size(max = 10_000) String text,
            @Nullable @Valid SentFiles files) {}

    record AccessAbout(
            @Nullable @Size(max = 300) String providerSaid,
            @Nullable @Size(max = 300) String locationSaid,
            @Nullable @Size(max = 10) String municipalityCode,
            @Nullable @Size(max = 40) String law,
            @Nullable @Size(max = 60) String provision,
            @Nullable @Size(max = 60) String funding,
            @NotNull @Size(max = 60) String theme,
            @Nullable @Size(max = 60) String nature,
            @Nullable @Min(1) @Max(100_000) Integer clientsConcerned) {}

    record AccessSignalRequest(
            @Nullable AccessChannel channel,
            @Nullable @Size(max = 100) String reference,
            @NotNull @Valid AccessAbout about,
            @NotBlank @Size(max = 20_000) String narrative,
            @Nullable @Size(max = 200) String since,
            @NotNull Boolean inDanger,
            @Nullable @Valid SentFiles files) {}

    /** What whoever filed a signal sees of it. */
    record AccessSignal(
            UUID id,
            String number,
            LocalDate receivedOn,
            SourceState state,
            @Nullable String reference) {}
}
