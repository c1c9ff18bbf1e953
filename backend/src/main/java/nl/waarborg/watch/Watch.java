package nl.waarborg.watch;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.time.Clock;
import org.jspecify.annotations.Nullable;

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
        Instant now = clock.now();
        return Multi.createFrom()
                .iterable(steps)
                .onItem()
                .transformToUniAndConcatenate(step -> entries.plan(step, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Takes back what is planned for this subject; the log keeps {@code why}. */
    @WithTransaction
    public Uni<Void> cancel(String kind, UUID subjectId, String why) {
        return entries.cancel(kind, subjectId, why, clock.now());
    }

    /** All that was planned for this subject and how it ended, in order of moment. */
    @WithTransaction
    public Uni<List<LogLine>> log(String kind, UUID subjectId) {
        return entries.log(kind, subjectId)
                .map(found -> found.stream()
                        .map(entry -> new LogLine(
                                entry.name, entry.dueAt, entry.state.name(), entry.note, entry.attempts, entry.endedAt))
                        .toList());
    }

    /**
     * One step as the log tells it.
     *
     * @param state PLANNED, DONE, SKIPPED or CANCELLED
     * @param note why it was skipped or cancelled
     * @param attempts how often it was tried, the last time included
     */
    public record LogLine(
            String name,
            Instant dueAt,
            String state,
            @Nullable String note,
            int attempts,
            @Nullable Instant endedAt) {}
}
