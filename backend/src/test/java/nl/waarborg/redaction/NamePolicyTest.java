package nl.waarborg.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Volgens Proefsma slaapt de nachtdienst. | Proefsma",
                "Mevrouw Proefsma vertelde veel.         | Proefsma",
                "Mevr. Proefsma vertelde veel.           | Proefsma",
                "We spraken T. Proefsma in de tuin.      | Proefsma",
                "T. Proefsma was er niet.                | Proefsma",
                "Dhr. T.J. van der Proefsma kwam.        | Proefsma",
                "Fatima slaapt slecht. Fatima at niet.    | Fatima",
                "Er was ruzie met D'Hoef-Voorbeelt.      | D'Hoef-Voorbeelt",
                "Rustig. Toen kwam Éva binnen.           | Éva",
            })
    void a_name_is_known_by_its_capital_within_a_sentence_or_by_how_somebody_is_addressed(String text, String name) {
        assertThat(NamePolicy.inTexts(List.of(text))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De begeleider slaapt. Daarna niet meer.",
                "- Rooster gezien\n- Medicatie in de kast\n\nKlopt: Niet alles.",
                "Er is een VOG, en de IGJ weet ervan.",
                "Gesproken met de Teamleider en een Bewoner.",
                "(Zie ook het rooster.) \"Prima\" was het antwoord.",
            })
    void the_beginning_of_a_sentence_a_function_and_an_abbreviation_are_no_names(String text) {
        assertThat(NamePolicy.inTexts(List.of(text))).isEmpty();
    }

    @Test
    void of_who_was_spoken_to_the_names_count_and_the_functions_do_not() {
        assertThat(NamePolicy.inPeople(List.of(
                        "Locatiemanager",
                        "Twee bewoners",
                        "Zorgcoördinator",
                        "Testa Proefsma (begeleidster)",
                        "mevr. Voorbeeldsma, Moeder",
                        "M. el Hassoun")))
                .containsExactly("Testa", "Proefsma", "Voorbeeldsma", "Hassoun");
    }
}
