package nl.waarborg.deadline;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.watch.WatchHandler;
import nl.waarborg.watch.WatchOutcome;
import nl.waarborg.watch.WatchStep;

/** Climbs the ladder of one deadline, a rung at a time. */
@ApplicationScoped
class DeadlineWatchHandler implements WatchHandler {

    private static final Actor WATCHDOG = Actor.system("watchdog");

    private final DeadlineRepository deadlines;
    private final DeadlineTrail trail;
    private final DeadlineNotices notices;
    private final List<MissedListener> listeners;

    DeadlineWatchHandler(
            DeadlineRepository deadlines,
            DeadlineTrail trail,
            DeadlineNotices notices,
            @All List<MissedListener> listeners) {
        this.deadlines = deadlines;
        this.trail = trail;
        this.notices = notices;
        this.listeners = listeners;
    }

    @Override
    public String kind() {
        return DeadlineLadder.KIND;
    }

    @Override
    public Uni<WatchOutcome> take(WatchStep step, Instant now) {
        DeadlineStep rung = DeadlineStep.valueOf(step.name());
        return deadlines.locked(step.subjectId()).chain(deadline -> {
            if (!step.effectKey()
                    .equals(DeadlineLadder.step(deadline, rung, now).effectKey())) {
                return ended(WatchOutcome.cancelled("deadline-changed"));
            }
            if (deadline.state != DeadlineState.RUNNING && deadline.state != DeadlineState.MISSED) {
                return ended(WatchOutcome.cancelled("deadline-changed"));
            }
            LocalDate today = LocalDate.ofInstant(now, Clock.ZONE);
            return switch (rung) {
                case REMIND_BEFORE ->
                    today.isBefore(deadline.dueOn)
                            ? tell(deadline, rung)
                            : ended(WatchOutcome.skipped("last-day-had-come"));
                case REMIND_ON_DAY ->
                    today.isAfter(deadline.dueOn)
                            ? ended(WatchOutcome.skipped("last-day-was-over"))
                            : tell(deadline, rung);
                case MISSED, ESCALATE -> miss(deadline, now).chain(() -> tell(deadline, rung));
            };
        });
    }

    /** Whichever of two servers comes first marks it; the rungs after the last day need no order. */
    private Uni<Void> miss(Deadline deadline, Instant now) {
        if (deadline.state == DeadlineState.MISSED) {
            return Uni.createFrom().voidItem();
        }
        return trail.changing(deadline, DeadlineAction.MISS, WATCHDOG, () -> deadline.miss(now))
                .chain(() -> trail.happened(deadline, DeadlineChange.Kind.MISSED, deadline.dueOn, WATCHDOG))
                .chain(() -> Multi.createFrom()
                        .iterable(listeners)
                        .onItem()
                        .transformToUniAndConcatenate(listener -> listener.missed(deadline.facts()))
                        .collect()
                        .last());
    }

    private Uni<WatchOutcome> tell(Deadline deadline, DeadlineStep rung) {
        return notices.rung(deadline, rung).replaceWith(WatchOutcome.done());
    }

    private static Uni<WatchOutcome> ended(WatchOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
