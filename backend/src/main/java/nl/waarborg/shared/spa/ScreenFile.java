package nl.waarborg.shared.spa;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** One built file, held in memory: the screens together are a few megabytes. */
public record ScreenFile(Buffer content, String type, String etag) {

    private static final Set<String> SMALLER_WHEN_COMPRESSED =
            Set.of("application/javascript", "text/javascript", "application/json", "image/svg+xml");
    private static final int ETAG_LENGTH = 32;

    static ScreenFile read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String known = MimeMapping.getMimeTypeForFilename(file.getFileName().toString());
            String type = known == null ? "application/octet-stream" : known;
            return new ScreenFile(Buffer.buffer(bytes), type, etag(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The screen file " + file + " cannot be read", e);
        }
    }

    /** Fonts and pictures are compressed already. */
    boolean compressible() {
        return type.startsWith("text/") || SMALLER_WHEN_COMPRESSED.contains(type);
    }

    String contentType() {
        return compressible() ? type + ";charset=utf-8" : type;
    }

    /** A strong tag of these bytes (RFC 9110, 8.8.3). */
    public static String etag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest).substring(0, ETAG_LENGTH) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
