package nl.waarborg.deadline;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.Term;
import org.jspecify.annotations.Nullable;

/** What people do with deadlines from their screens: read them, ask for time, decide, stop the clock and start it. */
@ApplicationScoped
public class DeadlineDeskService {

    private final DeadlineRepository deadlines;
    private final DeadlineService verbs;
    private final DeadlineAnswers answers;
    private final DeadlineCases cases;
    private final DeadlineTrail trail;
    private final DeadlineNotices notices;
    private final List<ExtensionListener> listeners;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    DeadlineDeskService(
            DeadlineRepository deadlines,
            DeadlineService verbs,
            DeadlineAnswers answers,
            DeadlineCases cases,
            DeadlineTrail trail,
            DeadlineNotices notices,
            @All List<ExtensionListener> listeners,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.deadlines = deadlines;
        this.verbs = verbs;
        this.answers = answers;
        this.cases = cases;
        this.trail = trail;
        this.notices = notices;
        this.listeners = listeners;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @WithSession
    public Uni<DeadlineApi.Answers> listDeadlines(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .chain(sight -> deadlines
                        .ofCase(caseId)
                        .map(found -> found.stream()
                                .filter(deadline -> DeadlinePolicy.maySee(caller, deadline))
                                .toList())
                        .chain(found -> answers.of(caller, found, sight)))
                .map(DeadlineApi.Answers::new);
    }

    @WithTransaction
    public Uni<DeadlineApi.Answer> requestExtension(
            Caller caller, UUID deadlineId, Headers headers, DeadlineApi.ExtensionForm form) {
        return once(
                caller,
                "requestExtension",
                headers.key(),
                deadlineId,
                form,
                () -> visible(caller, deadlineId)
                        .invoke(deadline -> IfMatch.check(headers.version(), deadline.version))
                        .call(this::requireNonePending)
                        .call(deadline -> {
                            ExtensionRequest request = new ExtensionRequest(
                                    deadline, form.requestedUntil(), form.reason(), caller.actor(), clock.now());
                            return deadlines
                                    .add(request)
                                    .chain(() ->
                                            record(caller, DeadlineAction.REQUEST_EXTENSION, deadline, null, request))
                                    .chain(() ->
                                            trail.tell(deadline, DeadlineEvent.EXTENSION_REQUESTED, caller.actor()))
                                    .chain(() -> notices.requested(deadline, caller.actor()));
                        }));
    }

    @WithTransaction
    public Uni<DeadlineApi.Answer> decideExtension(
            Caller caller, UUID requestId, @Nullable String key, DeadlineApi.DecisionForm form) {
        if (form.granted() && form.until() == null) {
            throw Problem.invalid(Violation.common("/until", "required"));
        }
        return once(
                caller,
                "decideExtension",
                key,
                requestId,
                form,
                () -> deadlines
                        .request(requestId)
                        .chain(request -> visible(caller, request.deadlineId)
                                .call(deadline -> decide(caller, deadline, request, form))
                                .call(deadline -> tell(caller, deadline, form))));
    }

    @WithTransaction
    Uni<DeadlineApi.Answer> suspendDeadline(Caller caller, UUID deadlineId, Headers headers, DeadlineApi.Reason form) {
        return once(
                caller,
                "suspendDeadline",
                headers.key(),
                deadlineId,
                form,
                () -> visible(caller, deadlineId)
                        .invoke(deadline -> IfMatch.check(headers.version(), deadline.version))
                        .call(() -> verbs.suspend(caller.actor(), deadlineId, clock.today(), form.reason()))
                        .call(notices::moved));
    }

    @WithTransaction
    Uni<DeadlineApi.Answer> resumeDeadline(Caller caller, UUID deadlineId, Headers headers, DeadlineApi.Reason form) {
        return once(
                caller,
                "resumeDeadline",
                headers.key(),
                deadlineId,
                form,
                () -> visible(caller, deadlineId)
                        .invoke(deadline -> IfMatch.check(headers.version(), deadline.version))
                        .call(() -> verbs.resume(caller.actor(), deadlineId, clock.today(), form.reason()))
                        .call(notices::moved));
    }

    private Uni<Void> decide(
            Caller caller, Deadline deadline, ExtensionRequest request, DeadlineApi.DecisionForm form) {
        DeadlineApi.Request before = DeadlineApi.Request.of(request);
        request.decide(form.granted(), form.reason(), caller.actor(), clock.now());
        return form.granted()
                ? record(caller, DeadlineAction.GRANT_EXTENSION, deadline, before, request)
                        .chain(() -> verbs.extend(caller.actor(), deadline, Term.until(form.until()), form.reason()))
                        .chain(() -> notices.moved(deadline))
                : record(caller, DeadlineAction.REFUSE_EXTENSION, deadline, before, request)
                        .chain(() -> trail.tell(deadline, DeadlineEvent.EXTENSION_REFUSED, caller.actor()))
                        .chain(() -> notices.refused(deadline));
    }

    private Uni<Void> tell(Caller caller, Deadline deadline, DeadlineApi.DecisionForm form) {
        return Multi.createFrom()
                .iterable(listeners)
                .onItem()
                .transformToUniAndConcatenate(listener -> listener.decided(caller, deadline.facts(), form))
                .collect()
                .last();
    }

    private Uni<Void> record(
            Caller caller,
            DeadlineAction action,
            Deadline deadline,
            DeadlineApi.@Nullable Request before,
            ExtensionRequest request) {
        Subject subject = Subject.of("extension-request", request.id).inCase(deadline.caseId);
        return audit.record(caller.actor(), action, subject, before, DeadlineApi.Request.of(request));
    }

    private Uni<Void> requireNonePending(Deadline deadline) {
        return deadlines
                .requestsOf(Set.of(deadline.id))
                .invoke(requests -> {
                    if (requests.stream().anyMatch(request -> request.state == ExtensionRequest.State.PENDING)) {
                        throw Problem.of(DeadlineProblem.EXTENSION_PENDING);
                    }
                })
                .replaceWithVoid();
    }

    /** Locked, when the caller may see its case; else as if it were not there. */
    private Uni<Deadline> visible(Caller caller, UUID deadlineId) {
        return deadlines
                .locked(deadlineId)
                .call(deadline -> cases.see(caller, deadline.caseId))
                .invoke(deadline -> {
                    if (!DeadlinePolicy.maySee(caller, deadline)) {
                        throw Problem.notFound();
                    }
                });
    }

    private Uni<DeadlineApi.Answer> once(
            Caller caller,
            String operation,
            @Nullable String key,
            UUID subject,
            Object form,
            Supplier<Uni<Deadline>> work) {
        return idempotency.once(
                caller.accountId(),
                operation,
                key,
                List.of(subject, form),
                DeadlineApi.Answer.class,
                () -> work.get()
                        .call(() -> deadlines.flush())
                        .chain(deadline -> cases.see(caller, deadline.caseId)
                                .chain(sight -> answers.of(caller, List.of(deadline), sight)))
                        .map(List::getFirst));
    }

    /** The headers that make a change safe to repeat and to refuse. */
    public record Headers(@Nullable String key, int version) {

        public static Headers of(@Nullable String key, @Nullable String seen) {
            return new Headers(key, IfMatch.version(seen));
        }
    }
}
