package nl.waarborg.inspectionreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages as people read them: one decimal at most. What is compared is never rounded. */
public final class Percentages {

    private Percentages() {}

    static @Nullable BigDecimal forShow(@Nullable BigDecimal exact) {
        return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP);
    }

    /** {@code 75,6%}; empty when there is none. */
    public static String words(@Nullable BigDecimal percentage) {
        return percentage == null
                ? ""
                : percentage.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }
}
