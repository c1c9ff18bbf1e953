package nl.waarborg.shared.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs the work of a request in a subscription of its own.
 *
 * <p>The HTTP layer cancels what it subscribed to as soon as the client goes away. A cancelled database chain never gives
 * its connection back, so a few aborting clients would drain the pool for good. Therefore every resource method hands its
 * work to this class: the client may leave, the work goes on to its end, and its outcome is then simply not told. That is
 * also why creating requests carry an {@code Idempotency-Key}.
 */
@ApplicationScoped
public class Detached {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Duration limit;
    private final Duration slowLimit;

    Detached(
            @ConfigProperty(name = "waarborg.request.timeout", defaultValue = "5s") Duration limit,
            @ConfigProperty(name = "waarborg.request.slow-timeout", defaultValue = "60s") Duration slowLimit) {
        this.limit = limit;
        this.slowLimit = slowLimit;
    }

    /** Answers with the outcome of the work, or with 503 when it takes longer than a request may. */
    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return within(limit, work);
    }

    /** As {@link #run}, for uploads and documents that take long to make. */
    public <T> Uni<T> runSlow(Supplier<Uni<T>> work) {
        return within(slowLimit, work);
    }

    private static <T> Uni<T> within(Duration limit, Supplier<Uni<T>> work) {
        Uni<T> detached = Uni.createFrom()
                .emitter(client ->
                        Uni.createFrom().deferred(work::get).subscribe().with(client::complete, client::fail));
        return detached.ifNoItem()
                .after(limit)
                .failWith(
                        () -> Problem.of(CommonProblem.TEMPORARILY_UNAVAILABLE).retryAfter(SOON));
    }
}
