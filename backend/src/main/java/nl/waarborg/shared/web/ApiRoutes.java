package nl.waarborg.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.waarborg.shared.Correlation;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.ProblemAnswer;

/**
 * What holds for every request under {@code /api}, also when no endpoint answers it: correlation id, API-Version, headers
 * that keep answers out of caches and frames, no trailing slash (API Design Rules 2.x).
 */
@ApplicationScoped
public class ApiRoutes {

    /** Semantic version of the contract; the major one is also in the path. */
    public static final String API_VERSION = "1.0.0";

    private static final String API = "/api/";
    private static final int BEFORE_ALL_ELSE = 1000;
    private static final int AFTER_ALL_ELSE = 1_000_000;

    void filters(@Observes Filters filters) {
        filters.register(this::everyRequest, BEFORE_ALL_ELSE);
    }

    void routes(@Observes Router router) {
        router.route(API + "*")
                .order(AFTER_ALL_ELSE)
                .handler(context -> ProblemAnswer.send(Problem.notFound(), context));
        router.errorHandler(413, context -> fail(context, CommonProblem.REQUEST_TOO_LARGE));
        router.errorHandler(400, context -> fail(context, CommonProblem.MALFORMED_REQUEST));
    }

    private void everyRequest(RoutingContext context) {
        Correlation.begin(context);
        if (!context.request().path().startsWith(API)) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
        headers.set("API-Version", API_VERSION);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        if (context.request().path().endsWith("/")) {
            ProblemAnswer.send(Problem.notFound(), context);
        } else {
            context.next();
        }
    }

    private void fail(RoutingContext context, CommonProblem problem) {
        ProblemAnswer.send(Problem.of(problem), context);
    }
}
