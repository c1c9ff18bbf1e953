package nl.waarborg.shared.sheetimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.waarborg.shared.text.Language;
import org.junit.jupiter.api.Test;

class SheetWordsTest {

    private final SheetWords fundings = new SheetWords(Map.of(
            "IN_KIND", Map.of(Language.NL, "Zorg in natura (ZIN)", Language.EN, "Care in kind"),
            "OTHER", Map.of(Language.NL, "Anders", Language.EN, "Other")));

    @Test
    void a_word_is_read_in_either_language_by_its_code_and_by_its_parts() {
        for (String word : new String[] {"zorg in natura (zin)", "care in kind", "in_kind", "ZIN", "Zorg in natura"}) {
            assertThat(fundings.code(word)).as(word).contains("IN_KIND");
        }
        assertThat(fundings.code("natura")).isEmpty();
    }

    @Test
    void a_part_that_two_words_have_means_neither() {
        SheetWords places =
                SheetWords.names(Map.of("GM0373", "Bergen (NH.)", "GM0893", "Bergen (L.)", "GM0106", "Assen"));
        assertThat(places.code("Bergen")).isEmpty();
        assertThat(places.code("bergen (l.)")).contains("GM0893");
    }
}
