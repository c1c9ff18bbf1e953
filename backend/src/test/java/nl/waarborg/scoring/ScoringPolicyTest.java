package nl.waarborg.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.framework.FrameworkContent.Rule;
import nl.waarborg.scoring.ScoringPolicy.Fraction;
import nl.waarborg.scoring.ScoringPolicy.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringPolicyTest {

    private static final Rule RULE = rule("75", "65", "65");
    private static final BigDecimal LIMIT = new BigDecimal("65");

    @ParameterizedTest
    @CsvSource({
        // the four limits of the source, where its own rounded table is wrong
        "34,    45, GOOD",
        "33.75, 45, SUFFICIENT",
        "29.25, 45, SUFFICIENT",
        "29,    45, INSUFFICIENT",
        // just beside them
        "33.5,  45, SUFFICIENT",
        "29.5,  45, SUFFICIENT",
        "33,    44, SUFFICIENT",
        "33.25, 44, GOOD",
        "28.75, 44, SUFFICIENT",
        "28.5,  44, INSUFFICIENT",
        // the ends
        "45,    45, GOOD",
        "0,     45, INSUFFICIENT",
        // one criterion
        "1,     1,  GOOD",
        "0.75,  1,  SUFFICIENT",
        "0.25,  1,  INSUFFICIENT",
        "0,     1,  INSUFFICIENT"
    })
    void the_percentage_decides_unrounded(BigDecimal points, int criteria, Verdict verdict) {
        Fraction fraction = ScoringPolicy.fraction(BigDecimal.ONE, scored(points, criteria));

        assertThat(fraction.points()).isEqualByComparingTo(points);
        assertThat(fraction.possible()).isEqualByComparingTo(BigDecimal.valueOf(criteria));
        assertThat(ScoringPolicy.overall(RULE, fraction)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "11.5,  18, true",
        "11.75, 18, false",
        "1.25,  2,  true",
        "1.5,   2,  false",
        "4,     6,  false",
        "3.75,  6,  true",
        "3.25,  5,  false",
        "3,     5,  true",
        "8.5,   13, false",
        "8.25,  13, true",
        "13,    20, false"
    })
    void a_theme_is_flagged_below_its_limit_and_not_at_it(BigDecimal points, int criteria, boolean flagged) {
        Fraction fraction = ScoringPolicy.fraction(BigDecimal.ONE, scored(points, criteria));

        assertThat(ScoringPolicy.isFlagged(LIMIT, fraction)).isEqualTo(flagged);
        assertThat(ScoringPolicy.ofTheme(RULE, LIMIT, fraction) == Verdict.INSUFFICIENT)
                .isEqualTo(flagged);
    }

    @Test
    void nothing_assessed_is_no_result_and_flags_nothing() {
        Fraction none = ScoringPolicy.fraction(BigDecimal.ONE, List.of(new Measured(BigDecimal.ONE, null)));

        assertThat(none.assessed()).isZero();
        assertThat(none.percent()).isNull();
        assertThat(ScoringPolicy.overall(RULE, none)).isEqualTo(Verdict.NONE);
        assertThat(ScoringPolicy.ofTheme(RULE, LIMIT, none)).isEqualTo(Verdict.NONE);
        assertThat(ScoringPolicy.isFlagged(LIMIT, none)).isFalse();
    }

    @Test
    void what_was_not_assessed_counts_in_neither_part() {
        List<Measured> criteria = new ArrayList<>(scored(new BigDecimal("1.5"), 2));
        criteria.add(new Measured(new BigDecimal("5"), null));

        Fraction fraction = ScoringPolicy.fraction(BigDecimal.ONE, criteria);

        assertThat(fraction.assessed()).isEqualTo(2);
        assertThat(fraction.possible()).isEqualByComparingTo("2");
        assertThat(fraction.percent()).isEqualByComparingTo("75");
        assertThat(ScoringPolicy.overall(RULE, fraction)).isEqualTo(Verdict.SUFFICIENT);
    }

    @ParameterizedTest
    @CsvSource({
        // two criteria: weight of the first with its score, weight of the second with its score
        "3, 1,    1, 0,    SUFFICIENT, 75",
        "3, 1,    1, 0.25, GOOD,       81.25",
        "2, 1,    1, 0,    SUFFICIENT, 66.67",
        "1, 1,    1, 0.25, INSUFFICIENT, 62.5",
        "0.1, 1,  0.2, 0.5, SUFFICIENT, 66.67",
        "13, 1,   7, 0,    SUFFICIENT, 65",
        "12.99, 1, 7.01, 0, INSUFFICIENT, 64.95"
    })
    void weights_count_on_both_sides(
            BigDecimal first,
            BigDecimal firstScore,
            BigDecimal second,
            BigDecimal secondScore,
            Verdict verdict,
            BigDecimal shown) {
        Fraction fraction = ScoringPolicy.fraction(
                BigDecimal.ONE, List.of(new Measured(first, firstScore), new Measured(second, secondScore)));

        assertThat(ScoringPolicy.overall(RULE, fraction)).isEqualTo(verdict);
        assertThat(fraction.percent()).isEqualByComparingTo(shown);
    }

    @Test
    void what_is_shown_is_rounded_and_what_decides_is_not() {
        // 64.9999 % would be shown as 65, and is below it
        Fraction fraction = new Fraction(new BigDecimal("649999"), new BigDecimal("1000000"), 1);

        assertThat(fraction.percent()).isEqualByComparingTo("65");
        assertThat(ScoringPolicy.overall(RULE, fraction)).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(ScoringPolicy.overall(RULE, new Fraction(new BigDecimal("750001"), new BigDecimal("1000000"), 1)))
                .isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"9, GOOD", "7.2, SUFFICIENT", "4.5, SUFFICIENT", "4.4, INSUFFICIENT"})
    void another_scale_and_other_limits_are_data(BigDecimal points, Verdict verdict) {
        // three criteria on a scale to 3: above 80 good, from 50 sufficient
        Fraction fraction = new Fraction(points, new BigDecimal("9"), 3);

        assertThat(ScoringPolicy.overall(rule("80", "50", "40"), fraction)).isEqualTo(verdict);
    }

    private static Rule rule(String good, String sufficient, String theme) {
        return new Rule(new BigDecimal(good), new BigDecimal(sufficient), new BigDecimal(theme), null, null, null);
    }

    /** So many criteria of weight 1 that make these points together on the scale of the source. */
    private static List<Measured> scored(BigDecimal points, int criteria) {
        BigDecimal step = new BigDecimal("0.25");
        List<Measured> all = new ArrayList<>();
        BigDecimal left = points;
        for (int i = 0; i < criteria; i++) {
            BigDecimal value = left.min(BigDecimal.ONE);
            // the source knows no half: a half is made of two quarters, as long as criteria are left
            if (value.compareTo(new BigDecimal("0.5")) == 0 && i < criteria - 1) {
                value = step;
            }
            all.add(new Measured(BigDecimal.ONE, value));
            left = left.subtract(value);
        }
        assertThat(left).isZero();
        return all;
    }
}
