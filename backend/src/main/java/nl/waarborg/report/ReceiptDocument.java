package nl.waarborg.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.report.ReportApi.Receipt;
import nl.waarborg.shared.document.PdfDocument;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** The receipt as a PDF to keep or print. */
@ApplicationScoped
class ReceiptDocument {

    // a pair of f drawn as one sign could not be copied and compared; capitals are never joined
    private static final String STYLE = ".hash { text-transform: uppercase; }";

    private static final Texts TEXTS = Texts.besides(ReceiptDocument.class);

    private final ReportService reports;
    private final PdfRenderer renderer;
    private final Engine templates;

    ReceiptDocument(ReportService reports, PdfRenderer renderer, Engine templates) {
        this.reports = reports;
        this.renderer = renderer;
        this.templates = templates;
    }

    Uni<byte[]> of(Caller caller, UUID reportId) {
        return reports.receipt(caller, reportId)
                .chain(receipt -> renderer.render(document(receipt, caller.language())));
    }

    private PdfDocument document(Receipt receipt, Language language) {
        Template template = templates.getTemplate("document/receipt_" + language.code() + ".html");
        String title = TEXTS.get(language, "receipt.title", Map.of("number", receipt.number()));
        String body = template.data("title", title)
                .data("receipt", receipt)
                .data("kind", TEXTS.get(language, "kind." + receipt.kind(), Map.of()))
                .data("filedAt", moment(receipt.filedAt(), language))
                .data("confirmationDueOn", day(receipt.confirmationDueOn(), language))
                .render();
        return new PdfDocument(
                language, title, TEXTS.get(language, "receipt.subject", Map.of()), body, STYLE, receipt.number());
    }

    private static String moment(Instant at, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(at.atZone(Clock.ZONE));
    }

    private static String day(@Nullable LocalDate date, Language language) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(date);
    }
}
