package nl.waarborg.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;

/** The term behind each measure, so that the watchdog reminds of it. */
@ApplicationScoped
class MeasureTerms {

    private static final String BASIS = "Verbetermaatregel";

    private final DeadlineService deadlines;
    private final Clock clock;

    MeasureTerms(DeadlineService deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Uni<UUID> start(Caller caller, UUID caseId, UUID authorityId, LocalDate dueOn) {
        NewDeadline plan = NewDeadline.asSet(
                        caseId, authorityId, TermKind.IMPROVEMENT_MEASURE, Responsible.PROVIDER, clock.today())
                .agreed(Term.until(dueOn), BASIS);
        return deadlines.start(caller.actor(), plan).map(DeadlineFacts::id);
    }

    /** Follows what was said: done is done, also when the supervisor says so first; what lapsed is no duty any more. */
    Uni<Void> follow(Caller caller, Measure measure, ProgressKind said, MeasureState before) {
        boolean runs = before == MeasureState.OPEN;
        return switch (said) {
            case PROGRESS, MORE_NEEDED -> Uni.createFrom().voidItem();
            case DONE, CARRIED_OUT ->
                runs
                        ? deadlines
                                .meet(caller.actor(), measure.deadlineId, clock.today())
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem();
            case LAPSED ->
                runs
                        ? deadlines
                                .withdraw(caller.actor(), measure.deadlineId, "De maatregel is vervallen.")
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem();
        };
    }

    /** A new date: the term that runs gets more time, else a new one starts. Answers the term that runs from now on. */
    Uni<UUID> postpone(Caller caller, Measure measure, LocalDate until, MeasureState before) {
        return before == MeasureState.OPEN && until.isAfter(measure.dueOn)
                ? deadlines
                        .extend(caller.actor(), measure.deadlineId, Term.until(until), "Er is meer nodig.")
                        .map(DeadlineFacts::id)
                : ended(caller, measure, before).chain(() -> start(caller, measure.caseId, measure.authorityId, until));
    }

    private Uni<Void> ended(Caller caller, Measure measure, MeasureState before) {
        return before == MeasureState.OPEN
                ? deadlines
                        .withdraw(caller.actor(), measure.deadlineId, "Er geldt een andere datum.")
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
