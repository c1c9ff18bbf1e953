package nl.waarborg.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarborg.scoring.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "GOOD, IMPROVE_WITHOUT_RETEST",
        "SUFFICIENT, IMPROVEMENT_PLAN_AND_RETEST",
        "INSUFFICIENT, HEAVIER_MEASURE"
    })
    void a_follow_up_goes_with_each_judgement(Verdict verdict, Consequence consequence) {
        assertThat(JudgementPolicy.proposed(verdict)).isEqualTo(consequence);
        assertThat(JudgementPolicy.deviates(verdict, null, null)).isFalse();
        assertThat(JudgementPolicy.deviates(verdict, verdict, consequence)).isFalse();
    }

    @Test
    void without_a_result_nothing_is_proposed() {
        assertThat(JudgementPolicy.proposed(Verdict.NONE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, SUFFICIENT, IMPROVEMENT_PLAN_AND_RETEST, true",
        "GOOD, SUFFICIENT, , true",
        "GOOD, , HEAVIER_MEASURE, true",
        "INSUFFICIENT, INSUFFICIENT, IMPROVEMENT_PLAN_AND_RETEST, true",
        "SUFFICIENT, , IMPROVEMENT_PLAN_AND_RETEST, false"
    })
    void another_judgement_or_another_follow_up_deviates(
            Verdict made, Verdict wanted, Consequence consequence, boolean deviates) {
        assertThat(JudgementPolicy.deviates(made, wanted, consequence)).isEqualTo(deviates);
    }
}
