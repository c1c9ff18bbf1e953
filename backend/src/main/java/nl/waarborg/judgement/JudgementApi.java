package nl.waarborg.judgement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.waarborg.framework.FrameworkContent.Behaviour;
import nl.waarborg.scoring.ScoringApi.Result;
import nl.waarborg.scoring.Verdict;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about judgements. */
public final class JudgementApi {

    private JudgementApi() {}

    /**
     * All that is kept.
     *
     * @param verdict only where the team deviates
     * @param consequence only where the team deviates
     * @param consequenceText what is asked of the provider
     */
    public record JudgementRequest(
            @NotNull @Size(max = 20) List<@NotNull @Valid TrustObservation> trust,
            @Nullable Verdict verdict,
            @Nullable Consequence consequence,
            @Nullable @Size(max = 4000) String consequenceText,
            @Nullable @Size(max = 4000) String deviationReason) {}

    /** What the second person decides. @param reason needed when sent back */
    public record AgreementRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 4000) String reason) {}

    /** Whether a second person must agree, and did. */
    public enum Agreement {
        NOT_NEEDED,
        TO_ASK,
        ASKED,
        AGREED
    }

    /**
     * The judgement as it stands.
     *
     * @param verdict what counts: a deviation counts once it is agreed
     * @param consequence what counts
     * @param actions what the caller can do with it now
     */
    public record JudgementAnswer(
            int version,
            @Nullable Result result,
            Verdict proposedVerdict,
            Verdict verdict,
            @Nullable Consequence proposedConsequence,
            @Nullable Consequence consequence,
            @Nullable Verdict wantedVerdict,
            @Nullable Consequence wantedConsequence,
            @Nullable String consequenceText,
            boolean deviates,
            @Nullable String deviationReason,
            Agreement agreement,
            @Nullable String askedBy,
            @Nullable Instant askedAt,
            @Nullable String agreedBy,
            @Nullable Instant agreedAt,
            @Nullable String sentBackReason,
            boolean nobodyThere,
            List<Behaviour> behaviours,
            List<TrustObservation> trust,
            List<String> actions)
            implements Versioned {}
}
