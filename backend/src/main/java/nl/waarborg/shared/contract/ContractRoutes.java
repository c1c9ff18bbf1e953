package nl.waarborg.shared.contract;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** {@code openapi.yaml}, {@code openapi.json} and the browsable page {@code docs}, all below the version of the API. */
@ApplicationScoped
class ContractRoutes {

    private static final String API = "/api/v1/";
    private static final int BEFORE_THE_API = 400;

    /** The page shows and tries the API of its own server; its styles are set on elements by its scripts. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'none'";

    private static final Map<String, String> PAGE_FILES = Map.of(
            "swagger-ui.css", "text/css;charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript;charset=utf-8",
            "start.js", "text/javascript;charset=utf-8");

    private final ContractDocument document;

    ContractRoutes(ContractDocument document) {
        this.document = document;
    }

    void routes(@Observes Router router) {
        get(router, "openapi.yaml", context -> open(context, "application/yaml", Buffer.buffer(document.yaml())));
        get(router, "openapi.json", context -> open(context, "application/json", Buffer.buffer(document.json())));
        get(router, "docs", context -> page(context, "docs.html", "text/html;charset=utf-8"));
        PAGE_FILES.forEach((file, type) -> get(router, "docs/" + file, context -> page(context, file, type)));
    }

    private static void get(Router router, String path, Handler<RoutingContext> handler) {
        router.get(API + path).order(BEFORE_THE_API).blockingHandler(handler, false);
    }

    private static void open(RoutingContext context, String type, Buffer content) {
        MultiMap headers = context.response().headers();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin");
        send(context, type, content);
    }

    private void page(RoutingContext context, String file, String type) {
        context.response().headers().set("Content-Security-Policy", PAGE_POLICY);
        send(context, type, Buffer.buffer(document.page(file)));
    }

    private static void send(RoutingContext context, String type, Buffer content) {
        MultiMap headers = context.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        context.response().end(content);
    }
}
