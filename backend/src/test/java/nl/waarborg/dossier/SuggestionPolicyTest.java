package nl.waarborg.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarborg.dossier.SuggestionPolicy.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionPolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            about one provider and nothing more,               true,  false, 400, false, 0.0, 0,  SAME_PROVIDER, false
            one provider in one period,                        true,  false, 90,  false, 0.0, 0,  SAME_PROVIDER SAME_PERIOD, true
            one provider a day outside the period,             true,  false, 91,  false, 0.0, 0,  SAME_PROVIDER, false
            one provider at one location,                      true,  true,  400, false, 0.0, 0,  SAME_PROVIDER SAME_LOCATION, true
            one provider with one theme,                       true,  false, 400, true,  0.0, 0,  SAME_PROVIDER SAME_THEME, true
            one provider with texts that are alike,            true,  false, 400, false, 0.4, 5,  SAME_PROVIDER SIMILAR_TEXT, true
            texts that share too little,                       true,  false, 400, false, 0.39, 50, SAME_PROVIDER, false
            texts too short to tell,                           true,  false, 400, false, 1.0, 4,  SAME_PROVIDER, false
            an unknown provider in one period,                 false, false, 3,   true,  0.0, 0,  SAME_PERIOD SAME_THEME, false
            an unknown provider at one location in one period, false, true,  3,   false, 0.0, 0,  SAME_LOCATION SAME_PERIOD, true
            an unknown provider at one location long ago,      false, true,  400, false, 0.0, 0,  SAME_LOCATION, false
            an unknown provider with texts that are alike,     false, false, 3,   false, 0.8, 20, SAME_PERIOD SIMILAR_TEXT, true
            """)
    void two_cases_are_suggested_when_enough_fits(
            String told,
            boolean provider,
            boolean location,
            int days,
            boolean theme,
            double shared,
            int words,
            String grounds,
            boolean likely) {
        var found = SuggestionPolicy.grounds(new Likeness(provider, location, days, theme, shared, words));
        assertThat(found).extracting(Enum::name).containsExactly(grounds.split(" "));
        assertThat(SuggestionPolicy.isLikely(found)).isEqualTo(likely);
    }
}
