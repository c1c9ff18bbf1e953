package nl.waarborg.judgement;

import java.util.List;
import java.util.Optional;
import nl.waarborg.judgement.JudgementApi.Agreement;
import nl.waarborg.scoring.ScoreCard;
import nl.waarborg.scoring.ScoringApi.Result;
import nl.waarborg.scoring.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What counts of the judgement of an inspection, for the rooms that report on it.
 *
 * @param card what was measured and scored; empty while no criteria were chosen
 * @param made what the rule makes of the scores
 * @param verdict what counts: a deviation counts once it is agreed
 * @param consequence what counts; absent while nothing was assessed
 * @param consequenceText what is asked of the provider
 * @param deviationReason only of a deviation that counts
 * @param agreement TO_ASK and ASKED stand in the way of a report
 * @param trust as it was weighed
 */
public record Judged(
        Optional<ScoreCard> card,
        Optional<Result> result,
        Verdict made,
        Verdict verdict,
        @Nullable Consequence consequence,
        @Nullable String consequenceText,
        @Nullable String deviationReason,
        Agreement agreement,
        List<TrustObservation> trust) {

    /** Whether a deviation waits for a second person. */
    public boolean isPending() {
        return agreement == Agreement.TO_ASK || agreement == Agreement.ASKED;
    }

    static Judged of(Optional<ScoreCard> card, Optional<Judgement> found, List<TrustObservation> trust) {
        Optional<Result> result = card.map(ScoreCard::result);
        Verdict made = result.map(one -> one.overall().verdict()).orElse(Verdict.NONE);
        Agreement agreement = agreement(found, made);
        Optional<Judgement> holds = found.filter(one -> agreement == Agreement.AGREED);
        Verdict verdict = holds.map(one -> one.verdict).orElse(made);
        return new Judged(
                card,
                result,
                made,
                verdict,
                holds.map(one -> one.consequence).orElse(JudgementPolicy.proposed(verdict)),
                found.map(one -> one.consequenceText).orElse(null),
                holds.map(one -> one.deviationReason).orElse(null),
                agreement,
                trust);
    }

    private static Agreement agreement(Optional<Judgement> found, Verdict made) {
        return found.filter(one -> one.deviatesFrom(made))
                .map(one -> one.isAgreedFor(made)
                        ? Agreement.AGREED
                        : one.isAskedFor(made) ? Agreement.ASKED : Agreement.TO_ASK)
                .orElse(Agreement.NOT_NEEDED);
    }
}
