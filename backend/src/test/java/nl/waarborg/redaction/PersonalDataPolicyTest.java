package nl.waarborg.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.waarborg.redaction.PersonalDataPolicy.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final KnownWords KNOWN = KnownWords.of(
            List.of("Proef, Testa van der", "Kenmerk 48213"),
            List.of("Zorgplan_Voorbeeldsma_2024-771.pdf", "Rapport definitief.docx"),
            Set.of("Zorghuis De Gracht", "Assen"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // passes the eleven-test
                "Zijn nummer is 111222333.            | BSN          | 111222333",
                "Zijn nummer is 123456782.            | BSN          | 123456782",
                "nr 1234.56.782 in het dossier        | BSN          | 1234.56.782",
                "bsn: 123 456 782                     | BSN          | 123 456 782",
                "Mail naar t.proef+zorg@zorg-proef.nl. | EMAIL       | t.proef+zorg@zorg-proef.nl",
                "Mail naar t.proef@zorg-proef.intern. | EMAIL        | t.proef@zorg-proef.intern",
                "Bel 06-12345678 na vijven.           | PHONE        | 06-12345678",
                "Bel (0592) 36 55 55.                 | PHONE        | (0592) 36 55 55",
                "Bel +31 592 365555 of kom langs.     | PHONE        | +31 592 365555",
                "op NL91 ABNA 0417 1643 00 gestort    | IBAN         | NL91 ABNA 0417 1643 00",
                "op nl91abna0417164300 gestort        | IBAN         | nl91abna0417164300",
                "De cliënt (12-03-1984) woont er.     | BIRTH_DATE   | 12-03-1984",
                "De cliënt is van 3 maart 1984.       | BIRTH_DATE   | 3 maart 1984",
                "Het kind, geboren op 1-2-2025, slaapt| BIRTH_DATE   | 1-2-2025",
                "in dossier 1961-07-30 staat          | BIRTH_DATE   | 1961-07-30",
                "Zij woont aan de Lange Voorbeeldstraat 12b. | ADDRESS | Lange Voorbeeldstraat 12b",
                "Postcode 9401 AB te Assen            | ADDRESS      | 9401 AB",
                "Postcode 9401AB te Assen             | ADDRESS      | 9401AB",
                "Volgens mevrouw Voorbeeldsma niet.   | KNOWN_NAME   | Voorbeeldsma",
                "Volgens TESTA niet.                  | KNOWN_NAME   | TESTA",
                "Mevrouw Nietbekendsma belt zelf.     | LIKELY_NAME  | Nietbekendsma",
                "Volgens dhr. T. van Nietbekend niet. | LIKELY_NAME  | Nietbekend",
                "Het team en T. Nietbekend overleggen.| LIKELY_NAME  | Nietbekend",
                "Fatima van der Nietbekend vertelde.  | LIKELY_NAME  | Fatima van der Nietbekend",
                "Volgens Roos is het rustig.          | LIKELY_NAME  | Roos",
                "Zie 48213 in het systeem.            | KNOWN_NUMBER | 48213",
            })
    void it_points_at_what_may_tell_of_a_person(String text, PersonalDataKind kind, String words) {
        assertThat(found(text)).extracting(Finding::kind).containsExactly(kind);
        assertThat(found(text)).extracting(Finding::text).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het nummer 123456789 faalt voor de elfproef.",
                "Er zijn 000000000 punten.",
                "Rekening NL91 ABNA 0417 1643 01 bestaat niet.",
                "Het bezoek was op 12-03-2026.",
                "Het bezoek was op 3 maart 2026.",
                "De Wmo 2015, artikel 3.4, en het kader van 2019.",
                "Zorghuis De Gracht in Assen.",
                "Een score van 29.25/45, dus 65 procent.",
                "Dit rapport en dit verslag zijn definitief.",
                "Er is 24 uur per dag iemand aanwezig; 1 op 8.",
                "De norm is ISO 9001 en NEN 7510.",
                "Roos en lelie staan in de tuin. Storm was er niet.",
                "A. Veiligheid\nB. Leefklimaat",
                "Volgens de heer Directeur en mevrouw de Voorzitter is het rustig.",
            })
    void it_leaves_alone_what_tells_of_nobody(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void the_same_words_are_told_apart_by_their_place_and_stay_known_when_other_words_change() {
        List<Finding> before = found("Testa sliep. Testa at.");
        List<Finding> after = found("Toen sliep Testa. Later at Testa weer.");

        assertThat(before)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(after)
                .extracting(Finding::fingerprint)
                .isEqualTo(before.stream().map(Finding::fingerprint).toList());
    }

    @Test
    void what_overlaps_is_told_once_as_its_longest() {
        assertThat(found("Mail testa@voorbeeldsma.nl."))
                .extracting(Finding::kind)
                .containsExactly(PersonalDataKind.EMAIL);
    }

    private static List<Finding> found(String text) {
        return PersonalDataPolicy.find(List.of(new TextPlace("summary", text)), KNOWN, TODAY);
    }
}
