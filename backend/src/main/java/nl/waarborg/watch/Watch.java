package nl.waarborg.watch;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.time.Clock;

/** Plans what has to happen by itself, in the transaction of the change that asks for it. */
@ApplicationScoped
public class Watch {

    private final WatchRepository entries;
    private final Clock clock;

    Watch(WatchRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Plans these steps. One that took effect before is left as it is; its moment may be in the past. */
    @WithTransaction
    public Uni<Void> plan(List<WatchStep> steps) {
        return steps.isEmpty() ? Uni.createFrom().voidItem() : entries.plan(steps, clock.now());
    }

    /** Takes back what is planned for this subject; the log keeps {@code why}. */
    @WithTransaction
    public Uni<Void> cancel(String kind, UUID subjectId, String why) {
        return entries.cancel(kind, subjectId, why, clock.now());
    }

    /** All that was planned for these subjects and how it ended, in order of moment. */
    @WithTransaction
    public Uni<List<LogLine>> log(String kind, Collection<UUID> subjectIds) {
        return entries.log(kind, subjectIds)
                .map(found -> found.stream().map(WatchEntry::logLine).toList());
    }
}
