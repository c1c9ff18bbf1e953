package nl.waarborg.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits how often one account may be tried, from wherever (limits per network address stand at the endpoints). Each
 * server counts by itself; the lock after repeated failures is shared.
 */
@ApplicationScoped
class SignInLimits {

    private static final int MOST = 50_000;
    private static final int PER_MINUTE = 10;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    private final int capacity;

    SignInLimits(@ConfigProperty(name = "waarborg.limits.factor", defaultValue = "1") int factor) {
        this.capacity = Math.multiplyExact(PER_MINUTE, factor);
    }

    /** Counts an attempt on an account, known by a key; 429 beyond the limit. */
    void attempt(String key) {
        ConsumptionProbe probe = buckets.get(key, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Problem.of(CommonProblem.TOO_MANY_REQUESTS)
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, Duration.ofMinutes(1)))
                .build();
    }
}
