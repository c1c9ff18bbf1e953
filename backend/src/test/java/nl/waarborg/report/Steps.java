package nl.waarborg.report;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import nl.waarborg.testing.Person;

/** Takes a report over the steps of the rooms above, through the door that they use. */
@ApplicationScoped
public class Steps {

    private final ReportService reports;
    private final Vertx vertx;

    Steps(ReportService reports, Vertx vertx) {
        this.reports = reports;
        this.vertx = vertx;
    }

    /** One status after the other, each in a transaction of its own. */
    public void advance(Person who, UUID report, ReportStatus... statuses) {
        for (ReportStatus status : statuses) {
            onEventLoop(() -> reports.advance(who.caller(), report, status));
        }
    }

    private <T> T onEventLoop(java.util.function.Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<T>emitter(emitter -> {
                    Context context = VertxContext.getOrCreateDuplicatedContext(vertx);
                    VertxContextSafetyToggle.setContextSafe(context, true);
                    context.runOnContext(ignored -> work.get().subscribe().with(emitter::complete, emitter::fail));
                })
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
