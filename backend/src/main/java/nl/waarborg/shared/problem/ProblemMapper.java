package nl.waarborg.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what went wrong becomes an answer. Nothing of the fault itself is told to the client. */
public final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    RestResponse<ProblemBody> problem(Problem problem, RoutingContext context) {
        return ProblemAnswer.of(problem, context);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> constraints(ConstraintViolationException broken, RoutingContext context) {
        return ProblemAnswer.of(Problem.invalid(BrokenConstraints.violations(broken)), context);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> json(JsonProcessingException unreadable, RoutingContext context) {
        return ProblemAnswer.of(Problem.of(CommonProblem.MALFORMED_REQUEST), context);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    RestResponse<ProblemBody> unauthenticated(RoutingContext context) {
        return ProblemAnswer.of(Problem.of(CommonProblem.NOT_AUTHENTICATED), context);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> forbidden(ForbiddenException refused, RoutingContext context) {
        return ProblemAnswer.of(Problem.forbidden(), context);
    }

    /** What the framework itself refuses: no such path, verb, media type. */
    @ServerExceptionMapper
    RestResponse<ProblemBody> framework(WebApplicationException refused, RoutingContext context) {
        int status = refused.getResponse().getStatus();
        if (status == 404 && refused.getCause() != null) {
            return ProblemAnswer.of(UnreadableParameter.problem(refused.getCause(), context.queryParams()), context);
        }
        return status < 500
                ? ProblemAnswer.of(Problem.of(CommonProblem.ofStatus(status)), context)
                : fault(refused, context);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> fault(Throwable fault, RoutingContext context) {
        Problem problem = Faults.problem(fault);
        if (problem.type() == CommonProblem.INTERNAL_ERROR) {
            LOG.errorf(fault, "%s %s failed", context.request().method(), context.normalizedPath());
        } else {
            LOG.warnf(
                    "%s %s: %s after %s",
                    context.request().method(), context.normalizedPath(), problem.getMessage(), Faults.summary(fault));
        }
        return ProblemAnswer.of(problem, context);
    }
}
