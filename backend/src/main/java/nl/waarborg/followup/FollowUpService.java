package nl.waarborg.followup;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.followup.FollowUpApi.FollowUpAnswer;
import nl.waarborg.followup.FollowUpApi.FollowUpReason;
import nl.waarborg.followup.FollowUpApi.FollowUps;
import nl.waarborg.followup.FollowUpApi.LaterRequest;
import nl.waarborg.followup.FollowUpApi.OutcomeRequest;
import nl.waarborg.followup.FollowUpSteps.Request;
import nl.waarborg.guest.GuestLinkService;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.DueDate;
import org.jspecify.annotations.Nullable;

/** What the team does with tasks that it hands on from a case, and the door for rooms whose steps hand on tasks. */
@ApplicationScoped
public class FollowUpService {

    private static final Role[] TEAM = {Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR};

    private final FollowUpRepository followUps;
    private final FollowUpTerms beginnings;
    private final AgreedTermService terms;
    private final FollowUpMails mails;
    private final FollowUpSteps steps;
    private final FollowUpAnswers answers;
    private final AcknowledgementWatch watch;
    private final CaseFileService cases;
    private final Directory directory;
    private final GuestLinkService links;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    FollowUpService(
            FollowUpRepository followUps,
            FollowUpTerms beginnings,
            AgreedTermService terms,
            FollowUpMails mails,
            FollowUpSteps steps,
            FollowUpAnswers answers,
            AcknowledgementWatch watch,
            CaseFileService cases,
            Directory directory,
            GuestLinkService links,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.followUps = followUps;
        this.beginnings = beginnings;
        this.terms = terms;
        this.mails = mails;
        this.steps = steps;
        this.answers = answers;
        this.watch = watch;
        this.cases = cases;
        this.directory = directory;
        this.links = links;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Hands on a task, within the transaction of the step that does so. Whether the caller may take that step was asked
     * by the room whose step it is.
     */
    @WithTransaction
    public Uni<FollowUpFacts> open(Caller caller, UUID caseId, NewFollowUp plan) {
        FollowUpPolicy.check(plan);
        FollowUpPolicy.requireAhead(plan.until(), clock.today());
        return cases.facts(caseId)
                .chain(file -> opened(caller, file, plan))
                .chain(followUp -> terms.find(followUp.deadlineId).map(term -> followUp.facts(term.dueOn())));
    }

    /** A task is done by a step of another room, in the transaction of that step; nothing happens when it ended before. */
    @WithTransaction
    public Uni<Void> done(Actor actor, UUID id, String outcome) {
        return followUps
                .hold(id)
                .chain(followUp -> followUp.state.isOpen()
                        ? steps.complete(actor, followUp, new OutcomeRequest(outcome, List.of()))
                        : Uni.createFrom().voidItem());
    }

    /** The tasks of a case, oldest first; for rooms that show or count them beside their own things. */
    @WithSession
    public Uni<List<FollowUpFacts>> facts(UUID caseId) {
        return followUps
                .ofCase(caseId)
                .chain(found -> terms.find(found.stream()
                                .map(followUp -> followUp.deadlineId)
                                .toList())
                        .map(dates -> found.stream()
                                .map(followUp -> followUp.facts(Objects.requireNonNull(dates.get(followUp.deadlineId))
                                        .dueOn()))
                                .toList()));
    }

    /** The tasks of a case as the team sees them. */
    @WithTransaction
    public Uni<FollowUps> ofCase(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireInternal)
                .chain(seen -> followUps
                        .ofCase(caseId)
                        .call(found -> audit.looked(
                                caller.actor(),
                                FollowUpAction.LIST,
                                Subject.of("case", caseId).inCase(caseId),
                                Look.at("follow-ups").rows(found.size())))
                        .chain(found -> answers.all(seen, found)))
                .map(FollowUps::new);
    }

    /** A person of the team hands on a task from the page of the case. */
    @WithTransaction
    public Uni<FollowUpAnswer> handOn(Caller caller, UUID caseId, @Nullable String key, NewFollowUp plan) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireInternal)
                .chain(seen -> idempotency
                        .once(caller.accountId(), "openFollowUp", key, List.of(caseId, plan), UUID.class, () -> {
                            FollowUpPolicy.requireOpen(seen.facts().open());
                            return open(caller, caseId, plan).map(FollowUpFacts::id);
                        })
                        .chain(followUps::seen)
                        .chain(followUp -> answers.one(seen, followUp)));
    }

    /** What became of it, noted by the team, as when a party outside tells it by phone. */
    @WithTransaction
    public Uni<FollowUpAnswer> noteOutcome(Caller caller, Request request, OutcomeRequest outcome) {
        return step(
                caller, request, "noteOutcome", outcome, (followUp, actor) -> steps.complete(actor, followUp, outcome));
    }

    @WithTransaction
    public Uni<FollowUpAnswer> withdraw(Caller caller, Request request, FollowUpReason body) {
        return step(
                caller,
                request,
                "withdrawFollowUp",
                body,
                (followUp, actor) -> terms.find(followUp.deadlineId)
                        .chain(term -> steps.withdraw(actor, followUp, body.reason())
                                .chain(() -> mails.withdrawn(followUp, term))));
    }

    /** More time; links that had expired work again until the new day. */
    @WithTransaction
    public Uni<FollowUpAnswer> extend(Caller caller, Request request, LaterRequest body) {
        FollowUpPolicy.requireAhead(body.until(), clock.today());
        return step(caller, request, "extendFollowUp", body, (followUp, actor) -> {
            followUp.requireOpen();
            return terms.extend(actor, followUp.deadlineId, body.until(), body.reason())
                    .call(term -> links.extend(followUp.id, DueDate.overAt(term.dueOn())))
                    .call(term -> mails.toActor("extended", followUp, term))
                    .chain(() -> steps.happened(
                            actor,
                            followUp,
                            FollowUpAction.EXTEND,
                            followUp.trace(),
                            FollowUpEvent.EXTENDED,
                            Map.of("dueOn", body.until())));
        });
    }

    /** It is not done after all: it is asked anew, with a term of its own and, where it was asked before, to be seen. */
    @WithTransaction
    public Uni<FollowUpAnswer> reopen(Caller caller, Request request, LaterRequest body) {
        FollowUpPolicy.requireAhead(body.until(), clock.today());
        return step(caller, request, "reopenFollowUp", body, (followUp, actor) -> {
            FollowUp.Trace before = followUp.trace();
            boolean watched = followUp.acknowledgeBy != null;
            return cases.facts(followUp.caseId)
                    .chain(file -> beginnings.start(actor, file, followUp.kind, body.until()))
                    .call(term -> beginnings
                            .acknowledgeBy(followUp.authorityId, watched)
                            .invoke(by -> followUp.reopen(term.id(), by)))
                    .call(() -> watch.plan(followUp))
                    .call(() -> steps.share(actor, followUp))
                    .call(term -> mails.opened(followUp, term))
                    .chain(term -> steps.happened(
                            actor,
                            followUp,
                            FollowUpAction.REOPEN,
                            before,
                            FollowUpEvent.REOPENED,
                            Map.of("dueOn", term.dueOn())))
                    .chain(() -> steps.tellListeners(actor, followUp));
        });
    }

    private Uni<FollowUp> opened(Caller caller, CaseFacts file, NewFollowUp plan) {
        Actor actor = caller.actor();
        return person(file, plan)
                .chain(person -> beginnings
                        .start(actor, file, plan.kind(), plan.until())
                        .chain(term -> beginnings
                                .acknowledgeBy(file.authorityId(), plan.acknowledge())
                                .map(by -> new FollowUp(
                                        file,
                                        plan,
                                        name(person, plan),
                                        language(person, plan),
                                        term.id(),
                                        by,
                                        caller,
                                        clock.now()))
                                .chain(followUps::persistAndFlush)
                                .call(watch::plan)
                                .call(followUp -> steps.share(actor, followUp))
                                .call(followUp -> mails.opened(followUp, term))
                                .call(followUp -> announced(actor, followUp, term))));
    }

    private Uni<Void> announced(Actor actor, FollowUp followUp, DeadlineFacts term) {
        return steps.happened(
                actor, followUp, FollowUpAction.OPEN, null, FollowUpEvent.OPENED, Map.of("dueOn", term.dueOn()));
    }

    /** The person that is named, who works here in a fitting role; somebody must hold the role where none is named. */
    private Uni<@Nullable Entry> person(CaseFacts file, NewFollowUp plan) {
        if (plan.kind() == FollowUpKind.PASSED_ON) {
            return Uni.createFrom().nullItem();
        }
        Role role = plan.kind().role();
        Uni<List<Entry>> fitting = role == null
                ? directory.ofAuthority(file.authorityId(), TEAM)
                : directory.ofAuthority(file.authorityId(), role);
        return fitting.map(people -> {
            if (plan.accountId() == null) {
                if (people.isEmpty()) {
                    throw Problem.invalid(Violation.of(FollowUpApi.class, "/kind", "nobody-with-role"));
                }
                return null;
            }
            return people.stream()
                    .filter(one -> one.id().equals(plan.accountId()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid(Violation.of(FollowUpApi.class, "/accountId", "not-with-role")));
        });
    }

    private static @Nullable String name(@Nullable Entry person, NewFollowUp plan) {
        if (person != null) {
            return person.name();
        }
        return plan.name() == null || plan.name().isBlank() ? null : plan.name().strip();
    }

    private static Language language(@Nullable Entry person, NewFollowUp plan) {
        if (person != null) {
            return person.language();
        }
        return plan.language() == null ? Language.NL : plan.language();
    }

    private Uni<FollowUpAnswer> step(
            Caller caller,
            Request request,
            String operation,
            Object body,
            BiFunction<FollowUp, Actor, Uni<Void>> work) {
        int version = IfMatch.version(request.seen());
        return followUps
                .hold(request.id())
                .chain(followUp -> cases.see(caller, followUp.caseId)
                        .map(SeenCase::requireInternal)
                        .chain(seen -> idempotency
                                .once(
                                        caller.accountId(),
                                        operation,
                                        request.key(),
                                        List.of(request.id(), body),
                                        UUID.class,
                                        () -> {
                                            IfMatch.check(version, followUp.version);
                                            FollowUpPolicy.requireOpen(
                                                    seen.facts().open());
                                            return work.apply(followUp, caller.actor())
                                                    .chain(followUps::flush)
                                                    .replaceWith(followUp.id);
                                        })
                                .chain(() -> answers.one(seen, followUp))));
    }
}
