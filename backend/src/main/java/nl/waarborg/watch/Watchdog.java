package nl.waarborg.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import nl.waarborg.watch.WatchRound.StepFailed;
import org.jboss.logging.Logger;

/**
 * Looks all the time for steps that are due, on every server; each server takes what no other one holds. A step asks
 * whether it is due and not done, never whether it is due exactly now, so downtime loses nothing.
 */
@ApplicationScoped
public class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    private final WatchRound round;

    Watchdog(WatchRound round) {
        this.round = round;
    }

    @Scheduled(
            every = "{waarborg.watch.every}",
            delayed = "5s",
            identity = "watchdog",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return catchUp()
                .onFailure()
                .invoke(away -> LOG.warnf(
                        "The watchdog could not look: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Takes all that is due at this moment, one transaction each; answers how many steps were taken. */
    public Uni<Long> catchUp() {
        return Uni.createFrom()
                .deferred(this::takeOne)
                .repeat()
                .until(taken -> !taken)
                .collect()
                .with(Collectors.counting());
    }

    private Uni<Boolean> takeOne() {
        return round.takeNext()
                .onFailure()
                .recoverWithUni(failure -> StepFailed.in(failure)
                        .map(this::putOff)
                        .orElseGet(() -> Uni.createFrom().failure(failure)));
    }

    private Uni<Boolean> putOff(StepFailed failed) {
        LOG.errorf(failed.getCause(), "A watched step failed and will be tried again");
        // a lost connection leaves the pool only after all who waited for it have heard: so not in the same breath
        return Uni.createFrom()
                .voidItem()
                .emitOn(MutinyHelper.executor(Vertx.currentContext()))
                .chain(() -> round.putOff(failed))
                .replaceWith(true);
    }
}
