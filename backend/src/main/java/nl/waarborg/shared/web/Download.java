package nl.waarborg.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A file on its way to the client, always as a download and never shown inside our own pages. It is read piece by piece
 * off the event loop ({@link DownloadWriter}), so a large file never stands in memory.
 *
 * @param name as the client may save it
 * @param mediaType for a file of someone else always {@code application/octet-stream}
 */
public record Download(String name, String mediaType, Content content) {

    /** Opens the content; called once, off the event loop. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public RestResponse<Download> answer() {
        return RestResponse.ResponseBuilder.ok(this)
                .header("Content-Type", mediaType)
                .header("Content-Disposition", disposition())
                .build();
    }

    /** RFC 6266 with the encoding of RFC 8187, and a plain name for whoever does not read that. */
    private String disposition() {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
