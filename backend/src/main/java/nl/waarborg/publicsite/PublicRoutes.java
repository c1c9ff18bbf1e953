package nl.waarborg.publicsite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import nl.waarborg.publicsite.PublicSite.Asked;
import nl.waarborg.publicsite.ReadyAnswers.Key;
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
    /** A filter of a higher number goes first: this one behind that which marks every request, and before all else. */
    private static final int BEHIND_THE_MARK = 900;

    private static final int BEFORE_THE_SCREENS = 399;
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final String API = "/api/";

    /** What a process of the public side alone does not have. */
    private static final List<String> NOT_HERE =
            List.of("/api/*", "/portaal", "/portaal/*", "/werkplek", "/werkplek/*");

    private static final int ADDRESSES = 2000;
    private static final int LONG_ADDRESS = 300;
    private static final String SOON = "5";

    private final PublicSite site;
    private final CatalogueKeeper keeper;
    private final ReadyAnswers answers;
    private final ScreenHeaders headers;
    private final boolean only;

    /** What was asked for lately, by the address as it was sent. */
    private final Cache<String, Asked> asked =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();

    /** @param only whether this process serves the public side and nothing else */
    PublicRoutes(
            PublicSite site,
            CatalogueKeeper keeper,
            ReadyAnswers answers,
            ScreenHeaders headers,
            @ConfigProperty(name = "waarborg.public.only") boolean only) {
        this.site = site;
        this.keeper = keeper;
        this.answers = answers;
        this.headers = headers;
        this.only = only;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::serve, BEHIND_THE_MARK);
    }

    void routes(@Observes Router router) {
        if (only) {
            NOT_HERE.forEach(
                    path -> router.route(path).order(BEFORE_THE_SCREENS).handler(this::notHere));
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
        Asked question = asked(context);
        if (question == null) {
            elsewhere(context);
            return;
        }
        boolean packed = packed(context);
        Catalogue now = keeper.now();
        ReadyAnswer ready = now == null || !question.kept() ? null : answers.held(key(now, packed, question));
        if (ready != null) {
            ready.send(context);
            return;
        }
        keeper.current()
                .compose(catalogue -> answer(question, catalogue, packed))
                .onSuccess(answer -> answer.send(context))
                .onFailure(failure -> unavailable(context, failure));
    }

    /** To the address that stays, for one that was typed a little otherwise; what is not of the public side goes on. */
    private void elsewhere(RoutingContext context) {
        Optional<String> stable = reads(context.request()) ? site.stable(context.normalizedPath()) : Optional.empty();
        if (stable.isEmpty()) {
            context.next();
            return;
        }
        String query = context.request().query();
        headers.addTo(context.response().headers());
        context.response()
                .setStatusCode(MOVED)
                .putHeader(HttpHeaders.LOCATION, query == null ? stable.get() : stable.get() + "?" + query)
                .end();
    }

    private static boolean reads(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private @Nullable Asked asked(RoutingContext context) {
        String address = context.request().uri();
        if (!reads(context.request()) || address.startsWith(API)) {
            return null;
        }
        Asked lately = asked.getIfPresent(address);
        return lately != null ? lately : understood(context, address);
    }

    private @Nullable Asked understood(RoutingContext context, String address) {
        Asked question =
                site.at(context.normalizedPath(), context.queryParams()).orElse(null);
        if (question != null && address.length() <= LONG_ADDRESS) {
            asked.put(address, question);
        }
        return question;
    }

    private static boolean packed(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    private Future<ReadyAnswer> answer(Asked asked, Catalogue catalogue, boolean packed) {
        return asked.kept()
                ? answers.held(key(catalogue, packed, asked), () -> asked.make().apply(catalogue))
                : asked.make().apply(catalogue).map(answers::once);
    }

    private static Key key(Catalogue catalogue, boolean packed, Asked asked) {
        return new Key(catalogue.revision(), packed, asked.address());
    }

    private void unavailable(RoutingContext context, Throwable failure) {
        LOG.warnf("What is published could not be read: %s", failure.getClass().getName());
        PublicAnswer page = site.away(
                context.normalizedPath(),
                context.queryParams(),
                context.request().uri());
        headers.addTo(context.response().headers());
        context.response()
                .setStatusCode(page.status())
                .putHeader(HttpHeaders.RETRY_AFTER, SOON)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, page.contentType())
                .end(Buffer.buffer(page.content()));
    }
}
