package nl.waarborg.watch;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.watch.LogLine.State;

/** Takes one step in one transaction: claim, effect and end are there together or not at all. */
@ApplicationScoped
class WatchRound {

    private final WatchRepository entries;
    private final Map<String, WatchHandler> handlers;
    private final Clock clock;

    WatchRound(WatchRepository entries, @All List<WatchHandler> handlers, Clock clock) {
        this.entries = entries;
        this.handlers = handlers.stream().collect(Collectors.toMap(WatchHandler::kind, Function.identity()));
        this.clock = clock;
    }

    /** Takes the step that is due longest; false when there is none. Fails with {@link StepFailed}. */
    @WithTransaction
    Uni<Boolean> takeNext() {
        if (handlers.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        return entries.claim(handlers.keySet(), clock.now())
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().item(false)
                        : take(claimed.get()).replaceWith(true));
    }

    /** Puts a step off that failed; in a transaction of its own, as the first one was undone. */
    @WithTransaction
    Uni<Void> putOff(StepFailed failed) {
        return entries.findById(failed.stepId)
                .invoke(entry -> {
                    if (entry != null && entry.state == State.PLANNED) {
                        entry.putOff(failed.getCause(), clock.now());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> take(WatchEntry entry) {
        return Uni.createFrom()
                .deferred(() -> handlers.get(entry.kind).take(entry.step(), clock.now()))
                .onFailure()
                .transform(cause -> new StepFailed(entry.id, cause))
                .invoke(outcome -> entry.end(outcome, clock.now()))
                .replaceWithVoid();
    }

    /** Undoes the transaction and tells which step to put off. */
    static final class StepFailed extends RuntimeException {

        private final UUID stepId;

        StepFailed(UUID stepId, Throwable cause) {
            super(cause.getClass().getName(), cause, false, false);
            this.stepId = stepId;
        }

        /** When the connection was lost the rollback fails as well, and both failures come as one. */
        static Optional<StepFailed> in(Throwable failure) {
            Stream<Throwable> all =
                    failure instanceof CompositeException several ? several.getCauses().stream() : Stream.of(failure);
            return all.filter(StepFailed.class::isInstance)
                    .map(StepFailed.class::cast)
                    .findFirst();
        }
    }
}
