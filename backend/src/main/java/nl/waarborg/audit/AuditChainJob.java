package nl.waarborg.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.shared.time.Clock;
import org.jboss.logging.Logger;

/**
 * Chains the entries of the trail in order, apart from the transactions that wrote them, and writes the head of the chain
 * to the log, which leaves the system: whoever changes the database cannot change that as well (control C-15).
 */
@ApplicationScoped
class AuditChainJob {

    private static final Logger LOG = Logger.getLogger(AuditChainJob.class);
    private static final int BATCH = 2000;

    private final AuditRepository entries;
    private final Clock clock;

    AuditChainJob(AuditRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Scheduled(
            every = "${waarborg.audit.chain-every:20s}",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP,
            identity = "audit-chain")
    Uni<Void> chain() {
        return entries.chain(BATCH, clock.now())
                .onFailure()
                .invoke(failure -> LOG.warnf("The audit trail could not be chained: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }

    @Scheduled(every = "24h", delayed = "1m", identity = "audit-head")
    Uni<Void> tellHead() {
        return entries.head()
                .invoke(head -> LOG.infof("Audit trail: %d entries chained, head %s", head.position(), head.hash()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
