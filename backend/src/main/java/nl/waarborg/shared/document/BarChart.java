package nl.waarborg.shared.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws percentages as bars, for a page and for paper: SVG without styles, so that a strict content policy and a PDF both
 * take it. On a page the names and figures are text around the bars, and wrap where the screen is narrow. It says in words
 * what it shows, and always stands beside a table with the same figures.
 *
 * @param label what the whole shows, in one sentence
 * @param bars from the top down
 */
public record BarChart(String label, List<Bar> bars) {

    private static final int WIDTH = 640;
    private static final int NAMES = 210;
    private static final int SCALE = 360;
    private static final int ROW = 40;
    private static final int BAR = 20;
    private static final int HEAD = 26;
    private static final int LONGEST_NAME = 32;

    /** How good it is; beside the colour each bar has its figure, and the worst also a pattern of stripes. */
    public enum Tone {
        GOOD("#23753a"),
        FAIR("#b0530c"),
        POOR("#b3211c"),
        NONE("#5b6b7b");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }
    }

    /** @param percentage from 0 to 100; absent where nothing was measured */
    public record Bar(String name, @Nullable BigDecimal percentage, String shown, Tone tone) {}

    /** For a page in a browser, whose style sheet lays out {@code wb-bars}. */
    public String forScreen() {
        return bars.stream()
                .map(BarChart::row)
                .collect(Collectors.joining(
                        "",
                        "<div role=\"img\" aria-label=\"%s\" class=\"wb-bars\">".formatted(PdfRenderer.escape(label)),
                        "</div>"));
    }

    private static String row(Bar bar) {
        String length = number(bar.percentage() == null ? 0 : bar.percentage().doubleValue()) + "%";
        return """
                <div class="wb-bar"><span class="wb-bar-name">%1$s</span>\
                <svg class="wb-bar-scale" width="100%%" height="%2$d" focusable="false">\
                <rect width="100%%" height="%2$d" fill="#e6ebef"/>\
                <line x1="0" y1="%3$d" x2="%4$s" y2="%3$d" stroke="%5$s" stroke-width="%2$d"%6$s/></svg>\
                <span class="wb-bar-shown">%7$s</span></div>""".formatted(
                        PdfRenderer.escape(bar.name()),
                        BAR,
                        BAR / 2,
                        length,
                        bar.tone().colour,
                        bar.tone() == Tone.POOR ? " stroke-dasharray=\"16 3\"" : "",
                        PdfRenderer.escape(bar.shown()));
    }

    /** For a PDF, whose readers take the words from {@code alt}. */
    public String forPaper() {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" alt=\"%s\" width=\"160mm\" height=\"%dmm\">"
                        .formatted(WIDTH, height(), PdfRenderer.escape(label), height() / 4));
        svg.append("<g font-family=\"Source Sans 3, Arial, sans-serif\" font-size=\"14\" fill=\"#0b1f2e\">");
        for (int row = 0; row < bars.size(); row++) {
            svg.append(bar(bars.get(row), HEAD + row * ROW));
        }
        return svg.append("</g></svg>").toString();
    }

    private int height() {
        return HEAD + bars.size() * ROW + 4;
    }

    private static String bar(Bar bar, int y) {
        double length = bar.percentage() == null ? 0 : SCALE * bar.percentage().doubleValue() / 100;
        return """
                <text x="0" y="%1$d">%2$s</text>\
                <rect x="%3$d" y="%4$d" width="%5$d" height="%6$d" fill="#e6ebef"/>\
                <rect x="%3$d" y="%4$d" width="%7$s" height="%6$d" fill="%8$s"/>%9$s\
                <text x="%10$d" y="%1$d" font-weight="600">%11$s</text>""".formatted(
                        y + 15,
                        PdfRenderer.escape(shortened(bar.name())),
                        NAMES,
                        y,
                        SCALE,
                        BAR,
                        number(length),
                        bar.tone().colour,
                        bar.tone() == Tone.POOR ? stripes(y, length) : "",
                        NAMES + SCALE + 10,
                        PdfRenderer.escape(bar.shown()));
    }

    private static String stripes(int y, double length) {
        StringBuilder stripes = new StringBuilder();
        for (double x = BAR; x <= length; x += BAR) {
            stripes.append("<line x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\" stroke=\"#ffffff\" stroke-width=\"2\"/>"
                    .formatted(number(NAMES + x - BAR), y + BAR, number(NAMES + x), y));
        }
        return stripes.toString();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
