package nl.waarborg.access;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets sessions, links and failed attempts that say nothing any more; the audit trail keeps that they were there. */
@ApplicationScoped
class HousekeepingJob {

    private final HousekeepingService housekeeping;

    HousekeepingJob(HousekeepingService housekeeping) {
        this.housekeeping = housekeeping;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "access-housekeeping")
    Uni<Void> forget() {
        return housekeeping.forget();
    }
}
