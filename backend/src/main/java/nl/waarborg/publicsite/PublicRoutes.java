package nl.waarborg.publicsite;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.waarborg.publicsite.PublicSite.Asked;
import nl.waarborg.shared.spa.ScreenHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers what everybody may ask. An answer is made once for each state of what is published and, unless it must not be
 * kept, sent from memory after that; whoever has it already hears that nothing changed. Elsewhere it may be kept for half a minute.
 */
@ApplicationScoped
class PublicRoutes {

    private static final Logger LOG = Logger.getLogger(PublicRoutes.class);
    private static final int BEFORE_THE_SCREENS = 400;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    /** What a process of the public side alone does not have. */
    private static final List<String> NOT_HERE =
            List.of("/api/*", "/portaal", "/portaal/*", "/werkplek", "/werkplek/*");

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final String HALF_A_MINUTE = "public, max-age=30";
    private static final String SOON = "5";

    private final PublicSite site;
    private final CatalogueKeeper keeper;
    private final ScreenHeaders headers;
    private final boolean only;
    private final AsyncCache<String, PublicAnswer> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, PublicAnswer answer) ->
                    key.length() + answer.content().length())
            .buildAsync();

    /** @param only whether this process serves the public side and nothing else */
    PublicRoutes(
            PublicSite site,
            CatalogueKeeper keeper,
            ScreenHeaders headers,
            @ConfigProperty(name = "waarborg.public.only") boolean only) {
        this.site = site;
        this.keeper = keeper;
        this.headers = headers;
        this.only = only;
    }

    void routes(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_THE_SCREENS)
                .handler(this::serve);
        if (only) {
            NOT_HERE.forEach(
                    path -> router.route(path).order(BEFORE_THE_SCREENS - 1).handler(this::notHere));
        }
    }

    private void notHere(RoutingContext context) {
        headers.addTo(context.response().headers());
        context.response()
                .setStatusCode(NOT_FOUND)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, PublicAnswer.TEXT)
                .end("Niet gevonden\n");
    }

    private void serve(RoutingContext context) {
        Optional<Asked> asked = site.at(context.normalizedPath(), context.queryParams());
        if (asked.isEmpty()) {
            context.next();
            return;
        }
        keeper.current()
                .compose(catalogue -> answer(asked.get(), catalogue, packed(context), context.vertx()))
                .onSuccess(answer -> send(context, answer))
                .onFailure(failure -> unavailable(context, failure));
    }

    private static boolean packed(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    /** However many ask for the same at one time, it is made once. Few ask for it unpacked, and only they make it so. */
    private Future<PublicAnswer> answer(Asked asked, Catalogue catalogue, boolean packed, Vertx vertx) {
        if (!asked.kept()) {
            return asked.make().apply(catalogue);
        }
        return Future.fromCompletionStage(
                made.get(
                        catalogue.revision() + (packed ? " gzip " : " ") + asked.address(),
                        (key, executor) -> asked.make()
                                .apply(catalogue)
                                .compose(answer -> packed
                                        ? vertx.executeBlocking(answer::pack, false)
                                        : Future.succeededFuture(answer))
                                .toCompletionStage()
                                .toCompletableFuture()),
                vertx.getOrCreateContext());
    }

    private void send(RoutingContext context, PublicAnswer answer) {
        MultiMap sent = context.response().headers();
        headers.addTo(sent);
        sent.set(HttpHeaders.CACHE_CONTROL, HALF_A_MINUTE);
        sent.set(HttpHeaders.ETAG, answer.etag());
        sent.set(HttpHeaders.VARY, "Accept-Encoding");
        Instant changed = answer.lastModified();
        if (changed != null) {
            sent.set(HttpHeaders.LAST_MODIFIED, httpDate(changed));
        }
        if (!answer.contentType().startsWith("text/html")) {
            // open data may be read by the pages of others
            sent.set("Access-Control-Allow-Origin", "*");
            sent.set("Cross-Origin-Resource-Policy", "cross-origin");
        }
        if (answer.status() == OK && isKnown(context.request().headers(), answer)) {
            context.response().setStatusCode(NOT_MODIFIED).end();
            return;
        }
        sent.set(HttpHeaders.CONTENT_TYPE, answer.contentType());
        body(context, answer);
    }

    private static void body(RoutingContext context, PublicAnswer answer) {
        MultiMap sent = context.response().headers();
        Buffer content = answer.content();
        sent.set(HttpHeaders.CONTENT_ENCODING, answer.packed() ? "gzip" : "identity");
        context.response().setStatusCode(answer.status());
        if (context.request().method() == HttpMethod.HEAD) {
            sent.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length()));
            context.response().end();
        } else {
            context.response().end(content);
        }
    }

    /** RFC 9110, 13.1: the tag goes before the date. */
    private static boolean isKnown(MultiMap asked, PublicAnswer answer) {
        String tags = asked.get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.contains(answer.etag());
        }
        Instant changed = answer.lastModified();
        Instant seen = httpDate(asked.get(HttpHeaders.IF_MODIFIED_SINCE));
        return changed != null && seen != null && seen.getEpochSecond() >= changed.getEpochSecond();
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

    private void unavailable(RoutingContext context, Throwable failure) {
        LOG.warnf("What is published could not be read: %s", failure.getClass().getName());
        headers.addTo(context.response().headers());
        context.response()
                .setStatusCode(UNAVAILABLE)
                .putHeader(HttpHeaders.RETRY_AFTER, SOON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, PublicAnswer.TEXT)
                .end("De rapporten zijn even niet te lezen. Probeer het over enkele seconden opnieuw.\n");
    }
}
