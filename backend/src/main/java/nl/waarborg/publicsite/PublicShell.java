package nl.waarborg.publicsite;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.waarborg.shared.document.PdfRenderer;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts a page into the document of the public screens: with their style sheets, under their header. Where scripts run the
 * screens take over from there; where they do not the page is all there is, and works.
 */
@ApplicationScoped
class PublicShell {

    private static final String INDEX = "index.html";
    private static final Pattern PARTS = Pattern.compile(
            "(.*)<title>.*?</title>(.*)<div id=\"root\"></div>\\s*(?:<noscript>.*?</noscript>)?(.*)", Pattern.DOTALL);
    private static final String DUTCH = "<html lang=\"nl\"";

    /** Holds the place of the content in the layout; a text cannot say it, since it would be escaped. */
    private static final String HERE = "<!-- here -->";

    /** Without built screens, as when another server has them in development. */
    private static final String BARE = """
            <!doctype html>
            <html lang="nl">
              <head>
                <meta charset="UTF-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title></title>
              </head>
              <body><div id="root"></div></body>
            </html>
            """;

    private final Template layout;
    private final Template head;
    private final String publicUrl;
    private final Parts document;
    private final Texts texts = Texts.besides(PublicShell.class);

    PublicShell(
            @Location("public/layout.html") Template layout,
            @Location("public/head.html") Template head,
            @ConfigProperty(name = "waarborg.frontend.folder") Optional<Path> folder,
            @ConfigProperty(name = "waarborg.public-url") String publicUrl) {
        this.layout = layout;
        this.head = head;
        this.publicUrl = publicUrl;
        this.document = Parts.of(folder.map(path -> path.resolve(INDEX))
                .filter(Files::isRegularFile)
                .map(PublicShell::read)
                .orElse(BARE));
    }

    /** The document of the screens around what is put in: before the title, between that and the page, and behind it. */
    private record Parts(Map<Language, String> above, String between, String below) {

        static Parts of(String document) {
            Matcher parts = PARTS.matcher(document);
            if (!parts.matches()) {
                throw new IllegalStateException("The public screen has no title or no place for the page: " + document);
            }
            return new Parts(
                    Map.of(
                            Language.NL, parts.group(1),
                            Language.EN, parts.group(1).replace(DUTCH, "<html lang=\"en\"")),
                    parts.group(2),
                    parts.group(3));
        }
    }

    /**
     * What surrounds a page.
     *
     * @param path of the page with its parameters, without the language
     * @param structured data for search engines (JSON-LD); empty for none
     * @param feed address of the feed that belongs to the page; empty for none
     * @param indexed whether search engines may keep it
     */
    record Frame(
            Language language,
            String path,
            String title,
            String description,
            String structured,
            String feed,
            boolean indexed) {}

    Map<String, String> words(Language language) {
        return texts.all(language);
    }

    String word(Language language, String key, Map<String, ?> arguments) {
        return texts.get(language, key, arguments);
    }

    String publicUrl() {
        return publicUrl;
    }

    /** The whole page in UTF-8. The content is the most of it, and is not copied from one text into the next. */
    byte[] page(Frame frame, String content) {
        Map<String, String> words = words(frame.language());
        String inside = layout.data("t", words)
                .data("frame", frame)
                .data("content", HERE)
                .data("other", otherLanguage(frame))
                .render();
        String above = head.data("t", words)
                .data("frame", frame)
                .data("base", publicUrl)
                // a text can neither end the script element nor open a comment in it
                .data("structured", frame.structured().replace("<", "\\u003c"))
                .render();
        int here = inside.indexOf(HERE);
        return joined(
                document.above().get(frame.language()),
                "<title>" + escape(frame.title()) + "</title>\n" + above,
                document.between() + "<div id=\"root\">" + onward(frame, inside.substring(0, here)),
                onward(frame, content),
                onward(frame, inside.substring(here + HERE.length())) + "</div>" + document.below());
    }

    private static String onward(Frame frame, String part) {
        return frame.language() == Language.EN ? EnglishLinks.in(part) : part;
    }

    private static byte[] joined(String... parts) {
        byte[][] encoded = new byte[parts.length][];
        int size = 0;
        for (int part = 0; part < parts.length; part++) {
            encoded[part] = parts[part].getBytes(StandardCharsets.UTF_8);
            size += encoded[part].length;
        }
        ByteBuffer whole = ByteBuffer.allocate(size);
        for (byte[] part : encoded) {
            whole.put(part);
        }
        return whole.array();
    }

    private static String otherLanguage(Frame frame) {
        if (frame.language() == Language.EN) {
            return frame.path();
        }
        return frame.path() + (frame.path().contains("?") ? "&" : "?") + "taal=en";
    }

    static String escape(String text) {
        return PdfRenderer.escape(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The screen " + file + " cannot be read", e);
        }
    }
}
