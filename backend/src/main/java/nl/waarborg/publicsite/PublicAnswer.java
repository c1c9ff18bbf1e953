package nl.waarborg.publicsite;

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
        byte[] content,
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
    private static final int UNAVAILABLE = 503;

    static PublicAnswer of(String contentType, String text) {
        return bytes(OK, contentType, text.getBytes(StandardCharsets.UTF_8), null);
    }

    static PublicAnswer of(String contentType, String text, Instant lastModified) {
        return bytes(OK, contentType, text.getBytes(StandardCharsets.UTF_8), lastModified);
    }

    static PublicAnswer page(byte[] page) {
        return bytes(OK, HTML, page, null);
    }

    static PublicAnswer gone(byte[] page) {
        return bytes(GONE, HTML, page, null);
    }

    static PublicAnswer notFound(byte[] page) {
        return bytes(NOT_FOUND, HTML, page, null);
    }

    static PublicAnswer away(byte[] page) {
        return bytes(UNAVAILABLE, HTML, page, null);
    }

    static PublicAnswer file(String contentType, byte[] content, Instant lastModified) {
        return bytes(OK, contentType, content, lastModified);
    }

    private static PublicAnswer bytes(int status, String type, byte[] content, @Nullable Instant lastModified) {
        return new PublicAnswer(status, type, content, false, ScreenFile.etag(content), lastModified);
    }

    /** The same with gzip. */
    PublicAnswer pack() {
        return new PublicAnswer(status, contentType, gzip(content), true, etag, lastModified);
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
