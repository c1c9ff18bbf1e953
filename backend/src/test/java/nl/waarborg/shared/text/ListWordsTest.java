package nl.waarborg.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListWordsTest {

    @Test
    void theLastOfAnEnumerationIsLinkedByAWord() {
        assertThat(ListWords.of(List.of(), Language.NL)).isEmpty();
        assertThat(ListWords.of(List.of("Veiligheid"), Language.NL)).isEqualTo("Veiligheid");
        assertThat(ListWords.of(List.of("Veiligheid", "Leefklimaat"), Language.NL))
                .isEqualTo("Veiligheid en Leefklimaat");
        assertThat(ListWords.of(List.of("3 maart", "4 maart", "9 maart"), Language.NL))
                .isEqualTo("3 maart, 4 maart en 9 maart");
        assertThat(ListWords.of(List.of("3 March", "4 March", "9 March"), Language.EN))
                .isEqualTo("3 March, 4 March and 9 March");
    }
}
