package nl.waarborg.shared.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.waarborg.shared.text.Language;

/**
 * A document to be made.
 *
 * @param title named in the document's properties and in the bar of the reader (PDF/UA-1, 7.1)
 * @param subject what it is about, in a few words
 * @param body the inside of {@code <body>}, well-formed XHTML without scripts or links to elsewhere
 * @param style further CSS of the room that makes the document
 * @param footer at the bottom of each page, before the page number
 */
public record PdfDocument(Language language, String title, String subject, String body, String style, String footer) {

    /** The CSS of a room, read from a file beside its class. */
    public static String style(Class<?> room, String file) {
        try (InputStream stream = Objects.requireNonNull(room.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
