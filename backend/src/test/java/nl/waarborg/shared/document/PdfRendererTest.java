package nl.waarborg.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.core.Vertx;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.LastingPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfRendererTest {

    private static final String LETTER = """
            Geachte heer, mevrouw,

            Wij vinden het onderzoek **definitief** voldoende, en schreven dat *eerder* ook. Wie iets heeft, geeft het.

            ## Wat vragen wij?

            - Vertel het de cliënt.
            - Bevestig het aan ons.

            1. Eerst dit.
            2. Dan dat.

            > Een aanhaling van € 5,00 – met „tekens”.
            """;

    private static Vertx vertx;
    private static byte[] pdf;

    @BeforeAll
    static void render() {
        vertx = Vertx.vertx();
        String body =
                "<h1>Uw onderzoek is voldoende</h1><table><tr><th scope=\"row\">Datum</th><td>3 maart 2026</td></tr></table>"
                        + Markdown.toHtml(LETTER.repeat(12));
        PdfDocument document = new PdfDocument(
                Language.NL, "Uw onderzoek is voldoende – NMD-2026-0001", "Brief", body, "", "Toezicht & Noord");
        pdf = new PdfRenderer(vertx).render(document).await().indefinitely();
    }

    @AfterAll
    static void close() {
        vertx.closeAndAwait();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void a_document_passes_the_checks_of_lasting_and_of_accessible_pdf(PDFAFlavour flavour) throws Exception {
        LastingPdf.check(pdf, flavour);
    }

    @Test
    void markdown_keeps_its_meaning_and_loses_what_could_do_harm() {
        String html = Markdown.toHtml("# Kop\n\n[klik](https://voorbeeld.example) <script>alert(1)</script> **vet**");

        assertThat(html).contains("<h2>Kop</h2>", "<strong>vet</strong>", "klik");
        assertThat(html).doesNotContain("<script", "href", "<h1");
    }
}
