package nl.waarborg.shared.document;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown that people typed into safe HTML: headings, paragraphs, lists, emphasis, quotes. Links, pictures and raw
 * HTML are taken away; a letter is read on paper.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br />")
            .omitSingleParagraphP(false)
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(List.of("h2", "h3", "h4", "p", "br", "ul", "ol", "li", "em", "strong", "blockquote")
                    .toArray(String[]::new))
            .allowElements((name, attributes) -> "h2", "h1")
            .toFactory();

    private static final Pattern ALONE_IN_BOLD = Pattern.compile("<p><strong>([^<]*)</strong></p>");

    private Markdown() {}

    /** The words alone, on one line, as a list shows the beginning of a text. */
    public static String toText(String markdown) {
        return WORDS.render(PARSER.parse(markdown)).replaceAll("\\s+", " ").strip();
    }

    /** A fragment of well-formed HTML. */
    public static String toHtml(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /**
     * The same with a line in bold alone as the heading of what follows, so that it is found and read aloud as such and on
     * paper stays with it on one page.
     *
     * @param heading the element that it becomes, such as {@code h3}
     */
    public static String withHeadings(String markdown, String heading) {
        return ALONE_IN_BOLD.matcher(toHtml(markdown)).replaceAll("<" + heading + ">$1</" + heading + ">");
    }
}
