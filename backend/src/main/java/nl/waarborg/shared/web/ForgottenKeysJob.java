package nl.waarborg.shared.web;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.waarborg.shared.time.Clock;

/** Forgets idempotency keys after a week: nobody repeats a request that long, and the answers are personal data. */
@ApplicationScoped
class ForgottenKeysJob {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Pool pool;
    private final Clock clock;

    ForgottenKeysJob(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "2m", identity = "forgotten-keys")
    Uni<Void> forget() {
        return pool.preparedQuery("delete from idempotency_key where created_at < $1")
                .execute(Tuple.of(clock.now().minus(REMEMBERED).atOffset(ZoneOffset.UTC)))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }
}
