package nl.waarborg.publicsite;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import nl.waarborg.shared.spa.ScreenFile;
import org.jspecify.annotations.Nullable;

/**
 * One answer, ready to be sent as often as it is asked for.
 *
 * @param packed whether the content is compressed with gzip; the tag is of what it is without
 * @param lastModified when it was last changed; only for what stands alone, since a list also changes when something
 *     leaves it
 */
record PublicAnswer(
        int status,
        String contentType,
        Buffer content,
        boolean packed,
        String etag,
        @Nullable Instant lastModified) {

    static final String HTML = "text/html;charset=utf-8";
    static final String XML = "application/xml;charset=utf-8";
    static final String JSON = "application/json;charset=utf-8";
    static final String TEXT = "text/plain;charset=utf-8";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    static PublicAnswer of(String contentType, String text) {
        return text(OK, contentType, text, null);
    }

    static PublicAnswer of(String contentType, String text, Instant lastModified) {
        return text(OK, contentType, text, lastModified);
    }

    static PublicAnswer gone(String page) {
        return text(GONE, HTML, page, null);
    }

    static PublicAnswer notFound(String page) {
        return text(NOT_FOUND, HTML, page, null);
    }

    static PublicAnswer file(String contentType, Buffer content, Instant lastModified) {
        return new PublicAnswer(OK, contentType, content, false, ScreenFile.etag(content.getBytes()), lastModified);
    }

    private static PublicAnswer text(int status, String type, String text, @Nullable Instant lastModified) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new PublicAnswer(status, type, Buffer.buffer(bytes), false, ScreenFile.etag(bytes), lastModified);
    }

    /** The same with gzip. */
    PublicAnswer pack() {
        return new PublicAnswer(status, contentType, Buffer.buffer(gzip(content.getBytes())), true, etag, lastModified);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }
}
