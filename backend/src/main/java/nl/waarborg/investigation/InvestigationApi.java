package nl.waarborg.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.protocol.ProtocolSettings.TermSetting;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about the provider's own investigation. */
public final class InvestigationApi {

    private InvestigationApi() {}

    /** The order; {@code method} as agreed with the provider. */
    public record InvestigationOrderRequest(
            @NotBlank @Size(max = 2000) String method,
            @NotNull InvestigationForm form,
            @Nullable Boolean independentChair,
            @Nullable @Size(max = 4000) String remarks,
            @Nullable @Valid LetterText letter) {

        boolean asksIndependentChair() {
            return Boolean.TRUE.equals(independentChair);
        }
    }

    /**
     * The supervisor's judgement.
     *
     * @param directions what must still be done; only where more is asked
     * @param term another term for that than the authority has set
     */
    public record ReviewRequest(
            @NotNull Judgement judgement,
            @NotBlank @Size(max = 10_000) String reason,
            @Nullable @Size(max = 10_000) String directions,
            @Nullable @Valid TermSetting term,
            @Nullable @Valid LetterText letter) {}

    public record Missing(String pointer, String code, String message) {}

    public record CompletenessCheck(boolean complete, List<Missing> missing) {}

    public record Review(
            Instant at,
            String by,
            Judgement judgement,
            String reason,
            @Nullable String directions) {}

    /** One round; {@code earlierReviews} came before the judgement that counts. */
    public record Round(
            int round,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable InvestigationContent content,
            @Nullable Review review,
            List<Review> earlierReviews) {}

    public record InvestigationAnswer(
            UUID reportId,
            InvestigationState state,
            int round,
            Instant orderedAt,
            String orderedBy,
            String method,
            InvestigationForm form,
            boolean independentChair,
            @Nullable String remarks,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate eventOn,
            @Nullable Instant filedAt,
            @Nullable InvestigationContent content,
            @Nullable Instant contentSavedAt,
            List<Round> rounds,
            List<String> actions,
            int version)
            implements Versioned {}
}
