package nl.waarborg.deadline;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.waarborg.deadline.DeadlineCases.Addressee;
import nl.waarborg.deadline.DeadlineCases.Side;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;

/** Writes the mail about deadlines: the number of the case, which term and by when, never a reason or a name. */
@ApplicationScoped
class DeadlineNotices {

    private final DeadlineCases cases;
    private final List<DutyReminder> reminders;
    private final Outbox outbox;

    DeadlineNotices(DeadlineCases cases, @All List<DutyReminder> reminders, Outbox outbox) {
        this.cases = cases;
        this.reminders = reminders;
        this.outbox = outbox;
    }

    /** A rung of the ladder: to whoever must act; when a provider missed its day also to the team; then up. */
    Uni<Void> rung(Deadline deadline, DeadlineStep rung) {
        if (deadline.responsible == Responsible.OTHER && rung.isReminder()) {
            return remind(deadline);
        }
        List<Side> sides = switch (rung) {
            case REMIND_BEFORE, REMIND_ON_DAY -> List.of(dutiful(deadline));
            case MISSED ->
                deadline.responsible == Responsible.PROVIDER ? List.of(Side.PROVIDER, Side.TEAM) : List.of(Side.TEAM);
            case ESCALATE -> List.of(Side.COORDINATORS);
        };
        return tell(deadline, rung.name().toLowerCase(Locale.ROOT).replace('_', '-'), sides);
    }

    /** Somebody asks for more time: to whoever can decide. */
    Uni<Void> requested(Deadline deadline, Actor actor) {
        Side side = actor.kind() == Actor.Kind.PROVIDER ? Side.TEAM : Side.COORDINATORS;
        return tell(deadline, "extension-requested", List.of(side));
    }

    Uni<Void> refused(Deadline deadline) {
        return tell(deadline, "extension-refused", List.of(dutiful(deadline)));
    }

    /** A provider hears that its date moved or stands still; the team sees its own in the work list. */
    Uni<Void> moved(Deadline deadline) {
        return deadline.responsible == Responsible.PROVIDER
                ? tell(deadline, "moved", List.of(Side.PROVIDER))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> remind(Deadline deadline) {
        return reminders.stream()
                .filter(reminder -> reminder.kinds().contains(deadline.kind))
                .findFirst()
                .map(reminder -> reminder.remind(deadline.facts()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Deadline deadline, String what, List<Side> sides) {
        return Multi.createFrom()
                .iterable(sides)
                .onItem()
                .transformToUniAndConcatenate(side -> cases.audience(deadline.caseId, side))
                .onItem()
                .transformToMultiAndConcatenate(audience -> Multi.createFrom()
                        .iterable(audience.addressees())
                        .map(addressee -> mail(deadline, what, audience.number(), addressee)))
                .onItem()
                .transformToUniAndConcatenate(outbox::write)
                .collect()
                .last();
    }

    private static Side dutiful(Deadline deadline) {
        return deadline.responsible == Responsible.PROVIDER ? Side.PROVIDER : Side.TEAM;
    }

    private static OutboxMail mail(Deadline deadline, String what, String number, Addressee addressee) {
        Language language = addressee.recipient().language();
        return OutboxMail.of("deadline-" + what, addressee.recipient(), addressee.path())
                .forAuthority(deadline.authorityId)
                .inCase(deadline.caseId)
                .with("number", number)
                .with("kind", Texts.besides(Deadline.class).get(language, "kind." + deadline.kind, Map.of()))
                .with("dueOn", DateWords.of(deadline.dueOn, language));
    }
}
