package nl.waarborg.publicsite;

import io.netty.buffer.ByteBuf;
import io.netty.util.AsciiString;
import io.netty.util.IllegalReferenceCountException;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its headers worded and its content as the socket takes it. Whoever sends it holds it first: what is kept
 * outside the heap is given back once it is neither kept nor being sent.
 */
final class ReadyAnswer {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final int status;
    private final String etag;
    private final @Nullable Instant lastModified;
    private final List<Header> always;
    private final List<Header> own;
    private final List<Header> ofContent;
    private final ByteBuf content;
    private final Buffer body;

    /** One line of a head, as it is sent. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(CharSequence name, String value) {
            return new Header(AsciiString.of(name), AsciiString.of(value));
        }
    }

    /** @param always what the head of every answer of its kind says */
    ReadyAnswer(PublicAnswer made, List<Header> always, ByteBuf content) {
        this.status = made.status();
        this.etag = made.etag();
        this.lastModified = made.lastModified();
        this.content = content;
        this.body = Buffer.buffer(content);
        this.always = always;
        Header tag = Header.of(HttpHeaders.ETAG, etag);
        this.own = lastModified == null
                ? List.of(tag)
                : List.of(tag, Header.of(HttpHeaders.LAST_MODIFIED, httpDate(lastModified)));
        this.ofContent = List.of(
                Header.of(HttpHeaders.CONTENT_TYPE, made.contentType()),
                // without a word of it the server would pack for whoever accepts that
                Header.of(HttpHeaders.CONTENT_ENCODING, made.packed() ? "gzip" : "identity"),
                Header.of(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.readableBytes())));
    }

    /** How many bytes its content takes. */
    int size() {
        return content.readableBytes();
    }

    /** False when it was let go a moment ago; else it stays until {@link #letGo}. */
    boolean hold() {
        try {
            content.retain();
            return true;
        } catch (IllegalReferenceCountException gone) {
            return false;
        }
    }

    void letGo() {
        content.release();
    }

    /** Sends what is held, and lets it go. */
    void send(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.closed() || response.ended()) {
            // whoever asked went away while it was made
            letGo();
            return;
        }
        MultiMap sent = response.headers();
        add(always, sent);
        add(own, sent);
        if (status == OK && isKnown(context.request().headers())) {
            response.setStatusCode(NOT_MODIFIED).end();
            letGo();
            return;
        }
        add(ofContent, sent);
        response.setStatusCode(status);
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
            letGo();
        } else {
            response.end(body).onComplete(done -> letGo());
        }
    }

    private static void add(List<Header> headers, MultiMap sent) {
        for (Header header : headers) {
            sent.add(header.name(), header.value());
        }
    }

    /** RFC 9110, 13.1: the tag goes before the date. */
    private boolean isKnown(MultiMap asked) {
        String tags = asked.get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.contains(etag);
        }
        if (lastModified == null) {
            return false;
        }
        Instant seen = httpDate(asked.get(HttpHeaders.IF_MODIFIED_SINCE));
        return seen != null && seen.getEpochSecond() >= lastModified.getEpochSecond();
    }

    private static String httpDate(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Instant httpDate(@Nullable String header) {
        try {
            return header == null ? null : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
