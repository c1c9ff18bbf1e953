package nl.waarborg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against the standards of lasting (PDF/A-2a) and of accessible (PDF/UA-1) documents, with veraPDF. */
public final class LastingPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private LastingPdf() {}

    public static void check(byte[] pdf) throws Exception {
        check(pdf, PDFAFlavour.PDFA_2_A);
        check(pdf, PDFAFlavour.PDFUA_1);
    }

    public static void check(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(failures(result)).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                .map(one -> one.getRuleId() + " " + one.getMessage())
                .distinct()
                .toList();
    }
}
