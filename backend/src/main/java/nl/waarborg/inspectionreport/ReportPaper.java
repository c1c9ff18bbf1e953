package nl.waarborg.inspectionreport;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.waarborg.inspectionreport.FinalReport.Passage;
import nl.waarborg.inspectionreport.FinalReport.Reaction;
import nl.waarborg.inspectionreport.FinalReport.Result;
import nl.waarborg.inspectionreport.FinalReport.Section;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.shared.document.BarChart;
import nl.waarborg.shared.document.Markdown;
import nl.waarborg.shared.document.PdfDocument;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a report on paper: what was inspected, the result with a chart of the themes, the findings, the reactions. */
@ApplicationScoped
class ReportPaper {

    private static final Texts TEXTS = Texts.besides(ReportPaper.class);

    /** A passage that begins with a line in bold. */
    private static final Pattern HEAD = Pattern.compile("\\*\\*(.+)\\*\\*\\s*$", Pattern.MULTILINE);

    private final Template template;
    private final PdfRenderer renderer;
    private final String style = PdfDocument.style(ReportPaper.class, "report.css");

    ReportPaper(@Location("document/inspection-report.html") Template template, PdfRenderer renderer) {
        this.template = template;
        this.renderer = renderer;
    }

    /**
     * The document.
     *
     * @param concept whether it is a draft, which stands on each page
     */
    Uni<byte[]> print(FinalReport report, String authority, boolean concept) {
        String title = words("title", Map.of("provider", report.providerName()));
        String body = template.data("title", title)
                .data("authority", authority)
                .data("concept", concept)
                .data("report", report)
                .data("kind", words("kind." + report.kind() + "." + report.aspect(), Map.of()))
                .data("visited", visited(report))
                .data("finalOn", DateWords.of(report.finalOn(), Language.NL))
                .data("verdict", verdict(report.overall().code()))
                .data("percentage", Percentages.words(report.overall().percentage()))
                .data("byRule", byRule(report.overall().byRule()))
                .data("themes", report.themes().stream().map(Row::of).toList())
                .data("chart", chart(report).forPaper())
                .data("sections", report.sections().stream().map(Chapter::of).toList())
                .data("reactions", reactions(report))
                .render();
        return renderer.render(new PdfDocument(
                Language.NL,
                title + " – " + report.number(),
                words("subject", Map.of()),
                body,
                style,
                authority + " · " + report.number() + (concept ? " · " + words("concept", Map.of()) : "")));
    }

    private static @Nullable String byRule(@Nullable Result result) {
        return result == null
                ? null
                : words(result == Result.NONE ? "without-rule" : "by-rule", Map.of("verdict", verdict(result)));
    }

    private static @Nullable String visited(FinalReport report) {
        if (report.visitedFrom() == null || report.visitedTo() == null) {
            return null;
        }
        String first = DateWords.of(report.visitedFrom(), Language.NL);
        return report.visitedFrom().equals(report.visitedTo())
                ? first
                : words("period", Map.of("from", first, "until", DateWords.of(report.visitedTo(), Language.NL)));
    }

    private static List<Remark> reactions(FinalReport report) {
        Map<String, String> byPassage = report.sections().stream()
                .flatMap(section ->
                        section.passages().stream().map(passage -> Map.entry(passage.id(), placeOf(section, passage))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        Function<Reaction, String> about =
                reaction -> reaction.passageId() == null || !byPassage.containsKey(reaction.passageId())
                        ? words("whole", Map.of())
                        : byPassage.get(reaction.passageId());
        return report.reactions().stream()
                .map(one -> new Remark(
                        about.apply(one),
                        Markdown.toHtml(one.text()),
                        words(one.followed() ? "followed" : "set-aside", Map.of()),
                        Markdown.toHtml(one.reason())))
                .toList();
    }

    /** The heading of the section, with what stands above the passage itself, such as the criterion. */
    private static String placeOf(Section section, Passage passage) {
        Matcher head = HEAD.matcher(passage.text());
        return head.lookingAt() ? section.heading() + " – " + head.group(1) : section.heading();
    }

    private static BarChart chart(FinalReport report) {
        String told = report.themes().stream()
                .map(theme -> theme.name() + ": " + shown(theme))
                .collect(Collectors.joining("; "));
        return new BarChart(
                words("chart", Map.of("themes", told)),
                report.themes().stream()
                        .map(theme -> new BarChart.Bar(
                                theme.name(), theme.percentage(), Percentages.words(theme.percentage()), tone(theme)))
                        .toList());
    }

    private static String shown(ThemeOutcome theme) {
        String verdict = verdict(theme.verdict());
        return theme.percentage() == null ? verdict : Percentages.words(theme.percentage()) + ", " + verdict;
    }

    private static BarChart.Tone tone(ThemeOutcome theme) {
        return switch (theme.verdict()) {
            case GOOD -> BarChart.Tone.GOOD;
            case SUFFICIENT -> BarChart.Tone.FAIR;
            case INSUFFICIENT -> BarChart.Tone.POOR;
            case NONE -> BarChart.Tone.NONE;
        };
    }

    private static String verdict(Result result) {
        return TEXTS.get(Language.NL, "report.verdict." + result, Map.of());
    }

    /** A theme in the table beside the chart. */
    record Row(String name, String percentage, String verdict, boolean flagged) {

        static Row of(ThemeOutcome theme) {
            return new Row(
                    theme.name(),
                    Percentages.words(theme.percentage()),
                    ReportPaper.verdict(theme.verdict()),
                    theme.flagged());
        }
    }

    record Chapter(String heading, String html) {

        static Chapter of(Section section) {
            return new Chapter(
                    section.heading(),
                    section.passages().stream()
                            .map(Passage::text)
                            .map(text -> Markdown.withHeadings(text, "h3"))
                            .collect(Collectors.joining("\n")));
        }
    }

    record Remark(String about, String html, String outcome, String reasonHtml) {}

    private static String words(String key, Map<String, ?> values) {
        return TEXTS.get(Language.NL, "report.paper." + key, values);
    }
}
