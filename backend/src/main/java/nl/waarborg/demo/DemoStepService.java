package nl.waarborg.demo;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.shared.database.FreshSession;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Does each step of the loading once. The step and the note that it was done are there together or not at all, so a
 * server that stopped half-way goes on where it was.
 */
@ApplicationScoped
class DemoStepService {

    private final DemoStepRepository steps;
    private final Clock clock;

    DemoStepService(DemoStepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** Does the work unless it was done before; answers what it made, then or now. */
    @WithTransaction
    Uni<@Nullable UUID> once(String name, Supplier<Uni<@Nullable UUID>> work) {
        return steps.findById(name)
                .chain(done -> done != null
                        ? Uni.createFrom().item(done.made)
                        : work.get().call(made -> steps.persistAndFlush(new DemoStep(name, made, clock.real()))));
    }

    /** When the step was done; the present moment when it is done only now. */
    @WithTransaction
    Uni<Instant> since(String name) {
        return once(name, () -> Uni.createFrom().nullItem())
                .chain(() -> steps.findById(name))
                .map(step -> step.doneAt);
    }

    /** Between two calls of services within one step. */
    @WithTransaction
    Uni<Void> startAfresh() {
        return FreshSession.begin();
    }

    @WithTransaction
    Uni<List<DemoStep>> all() {
        return steps.listAll();
    }
}
