package nl.waarborg.testing;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Runs a verb of a service for a test that is no client: on an event loop, as Hibernate Reactive asks. */
@ApplicationScoped
public class OnEventLoop {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Vertx vertx;

    OnEventLoop(Vertx vertx) {
        this.vertx = vertx;
    }

    public <T> T run(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<T>emitter(emitter -> {
                    Context context = VertxContext.getOrCreateDuplicatedContext(vertx);
                    VertxContextSafetyToggle.setContextSafe(context, true);
                    context.runOnContext(ignored -> work.get().subscribe().with(emitter::complete, emitter::fail));
                })
                .await()
                .atMost(LIMIT);
    }
}
