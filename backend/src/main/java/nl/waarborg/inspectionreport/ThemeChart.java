package nl.waarborg.inspectionreport;

import java.math.BigDecimal;
import java.util.Map;
import nl.waarborg.inspectionreport.FinalReport.Result;
import nl.waarborg.inspectionreport.FinalReport.ThemeOutcome;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/**
 * A bar for a theme, as a picture for paper. What it shows is told in its alternative text and stands in words beside it; the
 * colour tells nothing that the words do not.
 */
public final class ThemeChart {

    private static final Texts TEXTS = Texts.besides(ThemeChart.class);
    private static final int WIDTH = 240;
    private static final int HEIGHT = 16;
    private static final Map<Result, String> COLOURS = Map.of(
            Result.GOOD, "#1f6b3b",
            Result.SUFFICIENT, "#8a5a00",
            Result.INSUFFICIENT, "#a11d1d",
            Result.NONE, "#5b6b7a");

    private ThemeChart() {}

    /** An SVG element, 240 by 16 pixels, for inside XHTML. */
    public static String bar(ThemeOutcome theme) {
        BigDecimal percentage = theme.percentage() == null ? BigDecimal.ZERO : theme.percentage();
        int filled = percentage.multiply(BigDecimal.valueOf(WIDTH)).intValue() / 100;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" alt="%3$s">\
                <rect x="0" y="0" width="%1$d" height="%2$d" fill="#e3e8ee"/>\
                <rect x="0" y="0" width="%4$d" height="%2$d" fill="%5$s"/></svg>""".formatted(
                WIDTH, HEIGHT, PdfRenderer.escape(words(theme)), filled, COLOURS.get(theme.verdict()));
    }

    /** What the bar shows, in words. */
    public static String words(ThemeOutcome theme) {
        return theme.name() + ": "
                + (theme.percentage() == null ? "" : Percentages.words(theme.percentage()) + ", ")
                + verdict(theme.verdict());
    }

    static String verdict(Result result) {
        return TEXTS.get(Language.NL, "report.verdict." + result, Map.of());
    }
}
