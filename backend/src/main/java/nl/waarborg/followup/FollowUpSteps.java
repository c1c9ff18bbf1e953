package nl.waarborg.followup;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.attachment.VisitorFileService;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.followup.FollowUpApi.OutcomeRequest;
import nl.waarborg.guest.GuestLinkService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** What happens to a task, whoever does it: the team, whoever must act, a guest. Within the caller's transaction. */
@ApplicationScoped
public class FollowUpSteps {

    private final FollowUpRepository followUps;
    private final AgreedTermService terms;
    private final AcknowledgementWatch watch;
    private final CaseFileService cases;
    private final VisitorFileService uploads;
    private final GuestLinkService links;
    private final CaseNotices notices;
    private final TimelineService timeline;
    private final List<FollowUpListener> listeners;
    private final JsonCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;

    FollowUpSteps(
            FollowUpRepository followUps,
            AgreedTermService terms,
            AcknowledgementWatch watch,
            CaseFileService cases,
            VisitorFileService uploads,
            GuestLinkService links,
            CaseNotices notices,
            TimelineService timeline,
            @All List<FollowUpListener> listeners,
            JsonCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.followUps = followUps;
        this.terms = terms;
        this.watch = watch;
        this.cases = cases;
        this.uploads = uploads;
        this.links = links;
        this.notices = notices;
        this.timeline = timeline;
        this.listeners = listeners;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> keep(Actor actor, FollowUp followUp, String text) {
        FollowUp.Trace before = followUp.trace();
        followUp.keep(cipher.seal(text, followUp.id));
        return followUps.flush().chain(() -> record(actor, FollowUpAction.SAVE_DRAFT, followUp, before));
    }

    Uni<Void> acknowledge(Actor actor, FollowUp followUp) {
        FollowUp.Trace before = followUp.trace();
        followUp.acknowledge(actor, clock.now());
        return watch.end(followUp)
                .chain(() -> happened(
                        actor, followUp, FollowUpAction.ACKNOWLEDGE, before, FollowUpEvent.ACKNOWLEDGED, Map.of()));
    }

    /** Done, with what came of it; its links open nothing any more. */
    Uni<Void> complete(Actor actor, FollowUp followUp, OutcomeRequest outcome) {
        FollowUp.Trace before = followUp.trace();
        followUp.complete(outcome.outcome(), outcome.files(), actor, clock.now());
        return uploads.moveWithinTeam(actor, followUp.id, outcome.files(), followUp.caseId)
                .onFailure(FollowUpSteps::isMissing)
                .transform(gone -> Problem.invalid(Violation.of(FollowUpApi.class, "/files", "file-gone")))
                .chain(() -> terms.meet(actor, followUp.deadlineId))
                .chain(() -> settle(actor, followUp))
                .chain(() -> happened(actor, followUp, FollowUpAction.COMPLETE, before, FollowUpEvent.DONE, Map.of()))
                .chain(() -> notices.toTeam("follow-up-done", followUp.caseId))
                .chain(() -> tellListeners(actor, followUp));
    }

    Uni<Void> withdraw(Actor actor, FollowUp followUp, String reason) {
        FollowUp.Trace before = followUp.trace();
        followUp.withdraw(reason, actor, clock.now());
        return terms.withdraw(actor, followUp.deadlineId, reason)
                .chain(() -> settle(actor, followUp))
                .chain(() ->
                        happened(actor, followUp, FollowUpAction.WITHDRAW, before, FollowUpEvent.WITHDRAWN, Map.of()))
                .chain(() -> tellListeners(actor, followUp));
    }

    Uni<Void> happened(
            Actor actor,
            FollowUp followUp,
            FollowUpAction action,
            FollowUp.@Nullable Trace before,
            FollowUpEvent event,
            Map<String, ?> details) {
        Map<String, Object> words = new HashMap<>(details);
        words.put("to", FollowUpWords.to(followUp));
        return followUps
                .flush()
                .chain(() -> record(actor, action, followUp, before))
                .chain(() -> timeline.tell(actor, followUp.caseId, event, Audience.TEAM, words));
    }

    Uni<Void> tellListeners(Actor actor, FollowUp followUp) {
        return terms.find(followUp.deadlineId)
                .chain(term -> Multi.createFrom()
                        .iterable(listeners)
                        .onItem()
                        .transformToUniAndConcatenate(listener -> listener.changed(actor, followUp.facts(term.dueOn())))
                        .collect()
                        .last());
    }

    /** Whoever must act sees, of a signal, that it is there: a summary, as long as the task is to be done. */
    Uni<Void> share(Actor actor, FollowUp followUp) {
        UUID person = followUp.accountId;
        if (person == null || followUp.kind.role() == null) {
            return Uni.createFrom().voidItem();
        }
        return cases.facts(followUp.caseId)
                .chain(file -> file.kind() == CaseKind.SIGNAL
                        ? cases.share(actor, file.id(), person, Ceiling.S1, purpose(followUp), null)
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /** Nobody is waited for any more, no link opens it, and nothing of the case is shared for it. */
    private Uni<Void> settle(Actor actor, FollowUp followUp) {
        return watch.end(followUp)
                .chain(() -> links.revoke(followUp.id))
                .chain(() -> followUp.accountId == null
                        ? Uni.createFrom().voidItem()
                        : cases.unshare(actor, followUp.caseId, followUp.accountId, purpose(followUp)));
    }

    private static String purpose(FollowUp followUp) {
        return "Opvolging " + followUp.id;
    }

    static Subject subject(FollowUp followUp) {
        return Subject.of("follow-up", followUp.id).inCase(followUp.caseId).forAuthority(followUp.authorityId);
    }

    private Uni<Void> record(Actor actor, FollowUpAction action, FollowUp followUp, FollowUp.@Nullable Trace before) {
        return audit.record(actor, action, subject(followUp), before, followUp.trace());
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof Problem problem && problem.type() == CommonProblem.NOT_FOUND;
    }

    /** Which task, as it was read, under which key: the headers If-Match and Idempotency-Key. */
    public record Request(
            UUID id, @Nullable String seen, @Nullable String key) {}
}
