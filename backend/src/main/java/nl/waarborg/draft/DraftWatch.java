package nl.waarborg.draft;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.watch.Watch;
import nl.waarborg.watch.WatchHandler;
import nl.waarborg.watch.WatchOutcome;
import nl.waarborg.watch.WatchStep;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Removes drafts that nobody goes on with, after warning the owner. One step is planned per draft; when it is due and the
 * draft was changed meanwhile, it is planned anew, so that saving while typing plans nothing.
 */
@ApplicationScoped
class DraftWatch implements WatchHandler {

    private static final String KIND = "report-draft";
    private static final String WARN = "warn";
    private static final String REMOVE = "remove";
    private static final Actor SYSTEM = Actor.system("abandoned drafts");

    private final DraftRepository drafts;
    private final Watch watch;
    private final AttachmentService attachments;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Duration keep;
    private final Duration notice;

    DraftWatch(
            DraftRepository drafts,
            Watch watch,
            AttachmentService attachments,
            Directory directory,
            Outbox outbox,
            AuditTrail audit,
            @ConfigProperty(name = "waarborg.drafts.keep-days", defaultValue = "60") int keepDays,
            @ConfigProperty(name = "waarborg.drafts.warn-days", defaultValue = "7") int warnDays) {
        this.drafts = drafts;
        this.watch = watch;
        this.attachments = attachments;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.keep = Duration.ofDays(keepDays);
        this.notice = Duration.ofDays(warnDays);
    }

    /** A draft that answers a request of the team stays as long as the request does. */
    Uni<Void> plan(Draft draft) {
        return draft.requestedReportId == null
                ? planWarning(draft)
                : Uni.createFrom().voidItem();
    }

    LocalDate removedOn(Draft draft) {
        return LocalDate.ofInstant(draft.updatedAt.plus(keep), Clock.ZONE);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<WatchOutcome> take(WatchStep step, Instant now) {
        return drafts.holdForRemoval(step.subjectId()).chain(draft -> {
            if (draft == null) {
                return Uni.createFrom().item(WatchOutcome.skipped("the draft was filed or thrown away"));
            }
            Instant warned = draft.updatedAt.plus(keep).minus(notice);
            if (warned.isAfter(now)) {
                return planWarning(draft).replaceWith(WatchOutcome.skipped("somebody went on with the draft"));
            }
            return step.name().equals(WARN) ? warn(draft, now) : remove(draft);
        });
    }

    private Uni<Void> planWarning(Draft draft) {
        return plan(draft, WARN, draft.updatedAt.plus(keep).minus(notice));
    }

    /** The occasion is the last change, so that a draft that was taken up again is warned about once more. */
    private Uni<Void> plan(Draft draft, String name, Instant due) {
        return watch.plan(List.of(WatchStep.of(KIND, draft.id, name, draft.updatedAt.toString(), due)));
    }

    /** After downtime the warning comes late; the owner still has the whole notice. */
    private Uni<WatchOutcome> warn(Draft draft, Instant now) {
        Instant removal = now.plus(notice);
        return addressees(draft)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(person -> outbox.write(warning(draft, person, removal)))
                        .collect()
                        .last())
                .chain(() -> plan(draft, REMOVE, removal))
                .replaceWith(WatchOutcome.done());
    }

    /** The owner; the colleagues when the owner has left. */
    private Uni<List<Directory.Entry>> addressees(Draft draft) {
        Uni<List<Directory.Entry>> colleagues = draft.authorityId == null
                ? directory.ofProvider(draft.providerId, Role.PROVIDER_USER)
                : directory.ofAuthority(draft.authorityId, Role.SUPERVISOR, Role.COORDINATOR);
        return colleagues.map(all -> {
            List<Directory.Entry> owner = all.stream()
                    .filter(person -> person.id().equals(draft.ownerId))
                    .toList();
            return owner.isEmpty() ? all : owner;
        });
    }

    private static OutboxMail warning(Draft draft, Directory.Entry owner, Instant removal) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(owner.language().locale())
                .format(LocalDate.ofInstant(removal, Clock.ZONE));
        String place = draft.authorityId == null ? "/portaal/concepten/" : "/werkplek/concepten/";
        OutboxMail mail = OutboxMail.of("draft-abandoned", owner.recipient(), place + draft.id)
                .with("removedOn", day);
        return draft.authorityId == null ? mail : mail.forAuthority(draft.authorityId);
    }

    private Uni<WatchOutcome> remove(Draft draft) {
        return attachments
                .removeAllOfDraft(draft.id)
                .chain(() -> drafts.remove(draft))
                .chain(() -> audit.record(
                        SYSTEM,
                        DraftAction.REMOVE_ABANDONED,
                        Subject.of("report-draft", draft.id),
                        draft.trace(),
                        null))
                .replaceWith(WatchOutcome.done());
    }
}
