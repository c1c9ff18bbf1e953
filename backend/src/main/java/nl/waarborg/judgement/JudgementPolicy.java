package nl.waarborg.judgement;

import nl.waarborg.scoring.Verdict;
import org.jspecify.annotations.Nullable;

/** What follows on a judgement, and when the team deviates (assessment framework 2019). */
public final class JudgementPolicy {

    private JudgementPolicy() {}

    /** The follow-up that goes with a judgement; absent while there is none. */
    public static @Nullable Consequence proposed(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> Consequence.IMPROVE_WITHOUT_RETEST;
            case SUFFICIENT -> Consequence.IMPROVEMENT_PLAN_AND_RETEST;
            case INSUFFICIENT -> Consequence.HEAVIER_MEASURE;
            case NONE -> null;
        };
    }

    /** Another judgement than the rule makes, or another follow-up than goes with the judgement that is wanted. */
    static boolean deviates(Verdict made, @Nullable Verdict wanted, @Nullable Consequence consequence) {
        Verdict verdict = wanted == null ? made : wanted;
        return verdict != made || consequence != null && consequence != proposed(verdict);
    }
}
