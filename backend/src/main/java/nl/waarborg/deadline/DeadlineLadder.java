package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.DueDate;
import nl.waarborg.term.ReminderLadder;
import nl.waarborg.term.TermSettings;
import nl.waarborg.term.WorkingCalendar;
import nl.waarborg.watch.Watch;
import nl.waarborg.watch.WatchStep;

/** Plans when the watchdog looks at a deadline; planned anew whenever its date or state changes. */
@ApplicationScoped
class DeadlineLadder {

    static final String KIND = "deadline";

    private final Watch watch;
    private final TermSettings settings;
    private final Clock clock;

    DeadlineLadder(Watch watch, TermSettings settings, Clock clock) {
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes back the old plan, and plans the rungs of a deadline that runs. */
    Uni<Void> plan(Deadline deadline) {
        Uni<Void> taken = watch.cancel(KIND, deadline.id, "deadline-changed");
        return deadline.state == DeadlineState.RUNNING ? taken.chain(() -> climb(deadline)) : taken;
    }

    /** The step of a rung for the date that the deadline has now. */
    static WatchStep step(Deadline deadline, DeadlineStep rung, Instant dueAt) {
        return WatchStep.of(KIND, deadline.id, rung.name(), deadline.dueOn.toString(), dueAt);
    }

    /** Plans the rungs of a deadline for which nothing was planned before. */
    Uni<Void> climb(Deadline deadline) {
        return settings.ladder(deadline.authorityId, deadline.startedOn)
                .chain(ladder -> settings.calendar(deadline.authorityId, deadline.family)
                        .chain(calendar -> watch.plan(steps(deadline, ladder, calendar))));
    }

    private List<WatchStep> steps(Deadline deadline, ReminderLadder ladder, WorkingCalendar calendar) {
        List<WatchStep> steps = new ArrayList<>();
        if (ladder.beforeWorkingDays() > 0) {
            steps.add(step(deadline, DeadlineStep.REMIND_BEFORE, ladder.before(deadline.dueOn, calendar)));
        }
        if (ladder.onTheDay()) {
            steps.add(step(deadline, DeadlineStep.REMIND_ON_DAY, ladder.onTheDay(deadline.dueOn)));
        }
        // a reminder whose moment came before the date was even set would remind of nothing
        steps.removeIf(reminder -> !reminder.dueAt().isAfter(clock.now()));
        steps.add(step(deadline, DeadlineStep.MISSED, DueDate.overAt(deadline.dueOn)));
        if (ladder.escalateAfterWorkingDays() > 0) {
            steps.add(step(deadline, DeadlineStep.ESCALATE, ladder.escalation(deadline.dueOn, calendar)));
        }
        return steps;
    }
}
