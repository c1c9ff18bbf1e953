package nl.waarborg.shared.spa;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Serves the screens from {@code waarborg.frontend.folder}; without that setting another web server does it (the nginx
 * of {@code docker-compose.yml}, with the same headers). What lies under {@code /assets} carries its content in its name
 * and is kept for ever; everything else is asked for again.
 */
@ApplicationScoped
class ScreenRoutes {

    private static final Logger LOG = Logger.getLogger(ScreenRoutes.class);
    private static final int BEFORE_THE_API = 500;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final Optional<Path> folder;
    private final ScreenHeaders headers;

    ScreenRoutes(@ConfigProperty(name = "waarborg.frontend.folder") Optional<Path> folder, ScreenHeaders headers) {
        this.folder = folder;
        this.headers = headers;
    }

    void routes(@Observes Router router) {
        if (folder.isEmpty()) {
            return;
        }
        Path built = folder.get();
        if (!Files.isDirectory(built)) {
            LOG.warnf("There are no screens in %s: only the API is served", built);
            return;
        }
        Screens screens = Screens.in(built);
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_THE_API)
                .handler(context -> serve(context, screens));
    }

    private void serve(RoutingContext context, Screens screens) {
        String path = context.normalizedPath();
        if (belongsToTheServer(path)) {
            context.next();
            return;
        }
        headers.addTo(context.response().headers());
        screens.at(path)
                .ifPresentOrElse(
                        file -> send(context, path, file),
                        () -> context.response()
                                .setStatusCode(NOT_FOUND)
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8")
                                .end("Niet gevonden\n"));
    }

    private static boolean belongsToTheServer(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/q/");
    }

    private static void send(RoutingContext context, String path, ScreenFile file) {
        MultiMap answer = context.response().headers();
        answer.set(HttpHeaders.CACHE_CONTROL, path.startsWith(Screens.ASSETS) ? FOR_EVER : ASK_AGAIN);
        answer.set(HttpHeaders.ETAG, file.etag());
        if (file.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            context.response().setStatusCode(NOT_MODIFIED).end();
            return;
        }
        answer.set(HttpHeaders.CONTENT_TYPE, file.contentType());
        if (file.compressible()) {
            // Quarkus says "identity" for every answer; without it the server compresses for whoever accepts that
            answer.remove(HttpHeaders.CONTENT_ENCODING);
        }
        context.response().setStatusCode(OK);
        if (context.request().method() == HttpMethod.HEAD) {
            answer.set(
                    HttpHeaders.CONTENT_LENGTH, Integer.toString(file.content().length()));
            context.response().end();
        } else {
            context.response().end(file.content());
        }
    }
}
