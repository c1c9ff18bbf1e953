package nl.waarborg.shared.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import nl.waarborg.shared.Correlation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Writes a problem in the reader's language, for endpoints and for what happens before one is found. */
public final class ProblemAnswer {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    static RestResponse<ProblemBody> of(Problem problem, RoutingContext context) {
        ResponseBuilder<ProblemBody> answer = ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(problem.type().status()), body(problem, context))
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers(problem).forEach(answer::header);
        return answer.build();
    }

    /** Ends a request that no endpoint answers. */
    public static void send(Problem problem, RoutingContext context) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        context.response().setStatusCode(problem.type().status()).putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        headers(problem).forEach(context.response()::putHeader);
        context.response().end(Json.encodeToBuffer(body(problem, context)));
    }

    private static Map<String, String> headers(Problem problem) {
        if (problem.retryAfter() != null) {
            return Map.of(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, problem.retryAfter().toSeconds())));
        }
        return problem.type().status() == 401 ? Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : Map.of();
    }

    private static ProblemBody body(Problem problem, RoutingContext context) {
        HttpServerRequest request = context.request();
        Language language = Language.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemType type = problem.type();
        Texts texts = Texts.besides(type.getClass());
        String title = texts.get(language, type.slug(), problem.arguments());
        String detail = texts.find(language, type.slug() + ".detail", problem.arguments())
                .orElse(title);
        List<ProblemBody.Line> lines =
                problem.violations().stream().map(v -> line(v, language)).toList();
        return new ProblemBody(
                "/problems/" + type.slug(),
                title,
                type.status(),
                detail,
                request.path(),
                Correlation.of(context),
                lines.isEmpty() ? null : lines);
    }

    private static ProblemBody.Line line(Violation violation, Language language) {
        return new ProblemBody.Line(violation.pointer(), violation.code(), violation.message(language));
    }
}
