package nl.waarborg.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;
import java.time.Duration;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Keeps the limits that {@link RateLimited} sets: 429 with Retry-After beyond them. Each server counts by itself. */
public class RateLimitFilter {

    private static final int ADDRESSES = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    private final int factor;

    RateLimitFilter(@ConfigProperty(name = "waarborg.limits.factor", defaultValue = "1") int factor) {
        this.factor = factor;
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext context, SimpleResourceInfo resource, HttpServerRequest request) {
        RateLimited limit = limit(resource);
        if (limit == null) {
            return;
        }
        String key = resource.getResourceClass().getName()
                + '.'
                + resource.getMethodName()
                + ' '
                + request.remoteAddress().hostAddress();
        ConsumptionProbe probe =
                buckets.get(key, unknown -> bucket(limit.perMinute())).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.of(CommonProblem.TOO_MANY_REQUESTS)
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static RateLimited limit(SimpleResourceInfo resource) {
        for (Method method : resource.getResourceClass().getMethods()) {
            if (method.getName().equals(resource.getMethodName()) && method.isAnnotationPresent(RateLimited.class)) {
                return method.getAnnotation(RateLimited.class);
            }
        }
        return null;
    }

    private Bucket bucket(int perMinute) {
        int capacity = Math.multiplyExact(perMinute, factor);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, Duration.ofMinutes(1)))
                .build();
    }
}
