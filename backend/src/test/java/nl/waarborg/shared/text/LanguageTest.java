package nl.waarborg.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none|NL",
                "en|EN",
                "en-GB,nl;q=0.5|EN",
                "nl,en;q=0.9|NL",
                "fr,de|NL",
                "fr,en;q=0.1|EN",
                "*|NL",
                "&&&|NL"
            })
    void the_reader_gets_dutch_unless_english_is_preferred(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }
}
