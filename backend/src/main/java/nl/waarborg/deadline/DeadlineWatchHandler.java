package nl.waarborg.deadline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.watch.WatchHandler;
import nl.waarborg.watch.WatchOutcome;
import nl.waarborg.watch.WatchStep;

/** Climbs the ladder of one deadline, a rung at a time. */
@ApplicationScoped
class DeadlineWatchHandler implements WatchHandler {

    private static final Actor WATCHDOG = Actor.system("watchdog");

    private final DeadlineRepository deadlines;
    private final Instance<DeadlineCases> cases;
    private final DeadlineTrail trail;
    private final Outbox outbox;

    DeadlineWatchHandler(
            DeadlineRepository deadlines, Instance<DeadlineCases> cases, DeadlineTrail trail, Outbox outbox) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.trail = trail;
        this.outbox = outbox;
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
                .replaceWithVoid();
    }

    private Uni<WatchOutcome> tell(Deadline deadline, DeadlineStep rung) {
        return cases.get()
                .audience(deadline.facts(), rung)
                .chain(audience -> Multi.createFrom()
                        .iterable(audience.addressees())
                        .onItem()
                        .transformToUniAndConcatenate(
                                addressee -> outbox.write(mail(deadline, rung, audience.number(), addressee)))
                        .collect()
                        .last())
                .replaceWith(WatchOutcome.done());
    }

    private static OutboxMail mail(
            Deadline deadline, DeadlineStep rung, String number, DeadlineCases.Addressee addressee) {
        Language language = addressee.recipient().language();
        String template = "deadline-" + rung.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return OutboxMail.of(template, addressee.recipient(), addressee.path())
                .forAuthority(deadline.authorityId)
                .inCase(deadline.caseId)
                .with("number", number)
                .with("kind", Texts.besides(Deadline.class).get(language, "kind." + deadline.kind, Map.of()))
                .with("dueOn", DeadlineWords.date(deadline.dueOn, language));
    }

    private static Uni<WatchOutcome> ended(WatchOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
