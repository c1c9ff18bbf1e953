package nl.waarborg.inspectionreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.waarborg.scoring.ScoringApi.Outcome;
import org.jspecify.annotations.Nullable;

/** Percentages as people read them: one decimal at most. What is compared is never rounded. */
public final class Percentages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentages() {}

    /** Made of the points at once: rounding what was rounded already can end on the wrong side. */
    static @Nullable BigDecimal of(Outcome outcome) {
        return outcome.assessed() == 0
                ? null
                : outcome.points().multiply(HUNDRED).divide(outcome.possible(), 1, RoundingMode.HALF_UP);
    }

    /** {@code 75,6%}; empty when there is none. */
    public static String words(@Nullable BigDecimal percentage) {
        return percentage == null
                ? ""
                : percentage.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }
}
