package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to deadlines: the history of each, from which its date can be counted again, and the audit trail. */
@ApplicationScoped
class DeadlineTrail {

    private final DeadlineRepository deadlines;
    private final AuditTrail audit;
    private final TimelineService timeline;
    private final Clock clock;

    DeadlineTrail(DeadlineRepository deadlines, AuditTrail audit, TimelineService timeline, Clock clock) {
        this.deadlines = deadlines;
        this.audit = audit;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Makes a change and records what was there before and after it. */
    Uni<Void> changing(Deadline deadline, DeadlineAction action, Actor actor, Runnable change) {
        DeadlineFacts before = deadline.facts();
        change.run();
        return record(deadline, action, actor, before);
    }

    /** Records a change, or a beginning when there is nothing before. */
    Uni<Void> record(Deadline deadline, DeadlineAction action, Actor actor, @Nullable DeadlineFacts before) {
        return record(deadline, action, actor, before, deadline.facts());
    }

    Uni<Void> record(
            Deadline deadline,
            DeadlineAction action,
            Actor actor,
            @Nullable DeadlineFacts before,
            DeadlineFacts after) {
        Subject subject = Subject.of("deadline", deadline.id).inCase(deadline.caseId);
        return audit.record(actor, action, subject, before, after);
    }

    /** Adds to the history of a deadline. */
    Uni<Void> happened(Deadline deadline, DeadlineChange.Kind kind, LocalDate on, Actor actor) {
        return happened(deadline, kind, on, actor, UnaryOperator.identity());
    }

    Uni<Void> happened(
            Deadline deadline,
            DeadlineChange.Kind kind,
            LocalDate on,
            Actor actor,
            UnaryOperator<DeadlineChange> details) {
        return deadlines
                .changes(deadline.id)
                .chain(history -> happened(deadline, history.size(), kind, on, actor, details));
    }

    /** @param position in the history: how many changes came before */
    Uni<Void> happened(
            Deadline deadline,
            int position,
            DeadlineChange.Kind kind,
            LocalDate on,
            Actor actor,
            UnaryOperator<DeadlineChange> details) {
        return deadlines
                .add(details.apply(new DeadlineChange(deadline, position, kind, on, actor, clock.now())))
                .chain(() -> DeadlineEvent.of(kind)
                        .map(event -> tell(deadline, event, actor))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Tells the timeline of the case; what the team has to do is told to the team alone. */
    Uni<Void> tell(Deadline deadline, DeadlineEvent event, Actor actor) {
        Audience audience = deadline.responsible == Responsible.PROVIDER ? Audience.BOTH : Audience.TEAM;
        return timeline.tell(
                actor,
                deadline.caseId,
                event,
                audience,
                Map.of("kind", "@kind." + deadline.kind, "dueOn", deadline.dueOn));
    }
}
