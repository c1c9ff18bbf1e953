package nl.waarborg.publication;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.waarborg.inspectionreport.Percentages;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.publication.PublicReport.Reaction;
import nl.waarborg.publication.PublicReport.Theme;
import nl.waarborg.shared.document.BarChart;
import nl.waarborg.shared.document.BarChart.Bar;
import nl.waarborg.shared.document.BarChart.Tone;
import nl.waarborg.shared.document.Markdown;
import nl.waarborg.shared.document.PdfDocument;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/** Puts a public report on a page and on paper. Reports are written in Dutch, and so is what stands around them. */
@ApplicationScoped
class PublicPaper {

    private static final String NOT_MEASURED = "–";

    private final Template article;
    private final PdfRenderer renderer;
    private final Vertx vertx;
    private final String style = PdfDocument.style(PublicPaper.class, "paper.css");

    PublicPaper(@Location("publication/article.html") Template article, PdfRenderer renderer, Vertx vertx) {
        this.article = article;
        this.renderer = renderer;
        this.vertx = vertx;
    }

    /** A passage with its text as HTML and what was said of it. */
    public record PassageWords(String html, List<ReactionWords> reactions) {}

    public record SectionWords(String heading, List<PassageWords> passages) {}

    public record ReactionWords(String html, boolean followed, String reasonHtml) {}

    public record ThemeWords(String name, int assessed, String percentage, Named verdict, boolean flagged) {}

    public record CorrectionWords(int version, String on, String note) {}

    /** The article as it stands on the page. Wording a long report takes too long for an event loop. */
    Uni<String> html(PublicReport report) {
        return vertx.executeBlocking(
                () -> words(report, chart(report).forScreen()).render(), false);
    }

    /** PDF/A-2a and PDF/UA-1, made of the public report alone. */
    Uni<byte[]> pdf(PublicReport report) {
        return vertx.executeBlocking(() -> document(report), false).chain(renderer::render);
    }

    private PdfDocument document(PublicReport report) {
        return new PdfDocument(
                Language.NL,
                report.title(),
                report.result() == null ? report.kind().name() : "Openbaar rapport van het toezicht",
                words(report, chart(report).forPaper()).render(),
                style,
                report.authority() + " · " + report.number());
    }

    private TemplateInstance words(PublicReport report, String chart) {
        return article.data("report", report)
                .data("percentage", shown(report.percentage()))
                .data("visited", visited(report))
                .data("finalOn", day(report.finalOn()))
                .data("publishedOn", day(LocalDate.ofInstant(report.publishedAt(), Clock.ZONE)))
                .data("summary", Markdown.toHtml(report.summary()))
                .data("followUp", Markdown.toHtml(report.followUp()))
                .data("providerView", report.providerView() == null ? "" : Markdown.toHtml(report.providerView()))
                .data("leftOut", report.leftOut() == null ? "" : report.leftOut())
                .data("chart", chart)
                .data("themes", themes(report))
                .data("sections", sections(report))
                .data("general", reactions(report, null))
                .data("corrections", corrections(report));
    }

    private static List<SectionWords> sections(PublicReport report) {
        return report.sections().stream()
                .map(section -> new SectionWords(
                        section.heading(),
                        section.passages().stream()
                                .map(passage -> new PassageWords(
                                        Markdown.withHeadings(passage.text(), "h3"), reactions(report, passage.id())))
                                .toList()))
                .toList();
    }

    private static List<ReactionWords> reactions(PublicReport report, @Nullable String passageId) {
        return report.reactions().stream()
                .filter(reaction -> Objects.equals(reaction.passageId(), passageId))
                .map(PublicPaper::words)
                .toList();
    }

    private static ReactionWords words(Reaction reaction) {
        return new ReactionWords(
                Markdown.toHtml(reaction.text()), reaction.followed(), Markdown.toHtml(reaction.reason()));
    }

    private static List<ThemeWords> themes(PublicReport report) {
        return report.themes().stream()
                .map(theme -> new ThemeWords(
                        theme.name(), theme.assessed(), shown(theme.percentage()), theme.verdict(), theme.flagged()))
                .toList();
    }

    private static List<CorrectionWords> corrections(PublicReport report) {
        return report.corrections().stream()
                .map(correction -> new CorrectionWords(correction.version(), day(correction.on()), correction.note()))
                .toList();
    }

    private static BarChart chart(PublicReport report) {
        String told = report.themes().stream()
                .map(theme -> theme.name() + " " + shown(theme.percentage()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("geen thema's");
        return new BarChart(
                "Staafdiagram van het oordeel per thema: " + told + ".",
                report.themes().stream().map(PublicPaper::bar).toList());
    }

    private static Bar bar(Theme theme) {
        Tone tone = switch (theme.verdict().key()) {
            case "goed" -> Tone.GOOD;
            case "voldoende" -> Tone.FAIR;
            case "onvoldoende" -> Tone.POOR;
            default -> Tone.NONE;
        };
        return new Bar(theme.name(), theme.percentage(), shown(theme.percentage()), tone);
    }

    private static String shown(@Nullable BigDecimal percentage) {
        return percentage == null ? NOT_MEASURED : Percentages.words(percentage);
    }

    private static String visited(PublicReport report) {
        LocalDate from = report.visitedFrom();
        LocalDate to = report.visitedTo();
        return from == null || to == null ? "" : period(from, to);
    }

    private static String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " tot en met " + day(to);
    }

    private static String day(LocalDate date) {
        return DateWords.of(date, Language.NL);
    }
}
