package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import nl.waarborg.watch.Watch;
import nl.waarborg.watch.WatchHandler;
import nl.waarborg.watch.WatchOutcome;
import nl.waarborg.watch.WatchStep;

/**
 * Watches by the hour that a task is seen: a reminder when half of the time is over, the coordinators when all of it is.
 * Each comes once, also after downtime; a reminder whose moment was past by then is left out, an escalation never.
 */
@ApplicationScoped
class AcknowledgementWatch implements WatchHandler {

    static final String KIND = "follow-up-acknowledgement";

    private static final Actor WATCHDOG = Actor.system("watchdog");

    /** What is done when. */
    enum Step {
        REMIND,
        ESCALATE
    }

    private final FollowUpRepository followUps;
    private final AgreedTermService terms;
    private final FollowUpMails mails;
    private final TimelineService timeline;
    private final Watch watch;
    private final Clock clock;

    AcknowledgementWatch(
            FollowUpRepository followUps,
            AgreedTermService terms,
            FollowUpMails mails,
            TimelineService timeline,
            Watch watch,
            Clock clock) {
        this.followUps = followUps;
        this.terms = terms;
        this.mails = mails;
        this.timeline = timeline;
        this.watch = watch;
        this.clock = clock;
    }

    /** Begins to watch, where it is asked to be seen. */
    Uni<Void> plan(FollowUp followUp) {
        Instant by = followUp.acknowledgeBy;
        if (by == null) {
            return Uni.createFrom().voidItem();
        }
        Instant halfway = by.minus(Duration.between(clock.now(), by).dividedBy(2));
        return watch.plan(List.of(step(followUp, Step.REMIND, by, halfway), step(followUp, Step.ESCALATE, by, by)));
    }

    Uni<Void> end(FollowUp followUp) {
        return watch.cancel(KIND, followUp.id, "seen-or-ended");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<WatchOutcome> take(WatchStep step, Instant now) {
        return followUps.hold(step.subjectId()).chain(followUp -> {
            Instant by = followUp.acknowledgeBy;
            if (by == null
                    || !followUp.waitsForAcknowledgement()
                    || !step.effectKey()
                            .equals(step(followUp, Step.valueOf(step.name()), by, by)
                                    .effectKey())) {
                return Uni.createFrom().item(WatchOutcome.cancelled("seen-or-ended"));
            }
            return switch (Step.valueOf(step.name())) {
                case REMIND ->
                    now.isBefore(by)
                            ? terms.find(followUp.deadlineId)
                                    .chain(term -> mails.toActor("unseen", followUp, term))
                                    .replaceWith(WatchOutcome.done())
                            : Uni.createFrom().item(WatchOutcome.skipped("moment-was-over"));
                case ESCALATE ->
                    terms.find(followUp.deadlineId)
                            .chain(term -> mails.escalate(followUp, term))
                            .chain(() -> timeline.tell(
                                    WATCHDOG,
                                    followUp.caseId,
                                    FollowUpEvent.NOT_ACKNOWLEDGED,
                                    Audience.TEAM,
                                    Map.of("to", FollowUpWords.to(followUp))))
                            .replaceWith(WatchOutcome.done());
            };
        });
    }

    private static WatchStep step(FollowUp followUp, Step step, Instant by, Instant dueAt) {
        return WatchStep.of(KIND, followUp.id, step.name(), by.toString(), dueAt);
    }
}
