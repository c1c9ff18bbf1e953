package nl.waarborg.providerrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.waarborg.providerrecord.FocusPolicy.Known;
import nl.waarborg.providerrecord.ProviderRecordApi.Finding;
import nl.waarborg.providerrecord.ProviderRecordApi.Focus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusPolicyTest {

    @ParameterizedTest(name = "budgets {0}, clients {1}, contract {2}, several from {3}: {4}")
    @CsvSource({
        "true,  2, false, 2, APPLIES",
        "true,  5, false, 2, APPLIES",
        "true,  1, false, 2, APPLIES_NOT",
        "true,  5, false, 6, APPLIES_NOT",
        "true,  6, false, 6, APPLIES",
        "true,  0, false, 2, APPLIES_NOT",
        "true,   , false, 2, NUMBER_UNKNOWN",
        "true,   , true,  2, APPLIES_NOT",
        "true,  5, true,  2, APPLIES_NOT",
        "false,  , false, 2, APPLIES_NOT",
        "false, 0, false, 2, APPLIES_NOT"
    })
    void several_budgets_count_at_a_provider_without_a_contract(
            boolean budget, @Nullable Integer clients, boolean contracted, int several, Finding finding) {
        Focus area = FocusPolicy.areas(new Known(budget, clients, contracted, false, false, false), several)
                .getFirst();

        assertThat(area.finding()).isEqualTo(finding);
        assertThat(area.clients()).isEqualTo(clients);
        assertThat(area.several()).isEqualTo(several);
    }

    @ParameterizedTest(name = "budgets {0}, clients {1}, sheltered housing {2}: {3}")
    @CsvSource({
        "true,  1, true,  APPLIES",
        "true,   , true,  APPLIES",
        "true,  0, true,  APPLIES_NOT",
        "true,  1, false, APPLIES_NOT",
        "false,  , true,  APPLIES_NOT"
    })
    void one_budget_is_enough_in_sheltered_housing_with_a_contract_or_without(
            boolean budget, @Nullable Integer clients, boolean sheltered, Finding finding) {
        for (boolean contracted : List.of(true, false)) {
            assertThat(FocusPolicy.areas(new Known(budget, clients, contracted, false, sheltered, false), 2)
                            .get(1)
                            .finding())
                    .isEqualTo(finding);
        }
    }

    @ParameterizedTest(name = "youth care {0}, contract {1}, for youth {2}: {3}")
    @CsvSource({
        "true,  false, false, APPLIES",
        "true,  true,  false, APPLIES",
        "true,  true,  true,  APPLIES_NOT",
        "false, false, false, APPLIES_NOT"
    })
    void youth_care_asks_for_a_contract_under_the_law_on_youth(
            boolean youth, boolean contracted, boolean contractedForYouth, Finding finding) {
        assertThat(FocusPolicy.areas(new Known(false, null, contracted, contractedForYouth, false, youth), 2)
                        .getLast()
                        .finding())
                .isEqualTo(finding);
    }
}
