package nl.waarborg.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.waarborg.framework.FrameworkContent.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rule that makes a result of scores (assessment framework 2019): the sum of value times weight, as a part of what it
 * would be if every assessed criterion were met wholly. Nothing is divided: percentages are compared crosswise, exactly.
 */
public final class ScoringPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 2;

    private ScoringPolicy() {}

    /** A criterion that is measured. @param value of its score; absent while it is not assessed */
    public record Measured(BigDecimal weight, @Nullable BigDecimal value) {}

    /** An exact fraction: points of what is possible. */
    public record Fraction(BigDecimal points, BigDecimal possible, int assessed) {

        /** Of a hundred, rounded half up to two decimals, for show only; absent when nothing was assessed. */
        public @Nullable BigDecimal percent() {
            return assessed == 0 ? null : points.multiply(HUNDRED).divide(possible, SHOWN, RoundingMode.HALF_UP);
        }

        /** Below, at or above a percentage: negative, zero or positive. */
        int against(BigDecimal percentage) {
            return points.multiply(HUNDRED).compareTo(percentage.multiply(possible));
        }
    }

    /** @param highest the value of the scale that stands for meeting a criterion wholly */
    public static Fraction fraction(BigDecimal highest, List<Measured> criteria) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int assessed = 0;
        for (Measured criterion : criteria) {
            if (criterion.value() != null) {
                points = points.add(criterion.weight().multiply(criterion.value()));
                weights = weights.add(criterion.weight());
                assessed++;
            }
        }
        return new Fraction(points, weights.multiply(highest), assessed);
    }

    /** The result of all criteria together. */
    public static Verdict overall(Rule rule, Fraction fraction) {
        return verdict(rule, rule.sufficientFromPercent(), fraction);
    }

    /** The result of a theme: insufficient below the limit of the theme, which flags it. */
    static Verdict ofTheme(Rule rule, BigDecimal limit, Fraction fraction) {
        return verdict(rule, limit, fraction);
    }

    /** Whether a theme is flagged of itself. */
    static boolean isFlagged(BigDecimal limit, Fraction fraction) {
        return fraction.assessed() > 0 && fraction.against(limit) < 0;
    }

    private static Verdict verdict(Rule rule, BigDecimal sufficientFrom, Fraction fraction) {
        if (fraction.assessed() == 0) {
            return Verdict.NONE;
        }
        if (fraction.against(sufficientFrom) < 0) {
            return Verdict.INSUFFICIENT;
        }
        return fraction.against(rule.goodAbovePercent()) > 0 ? Verdict.GOOD : Verdict.SUFFICIENT;
    }
}
