package nl.waarborg.decision;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.decision.DecisionApi.AgreementRequest;
import nl.waarborg.decision.DecisionApi.DecisionAnswer;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.decision.DecisionApi.SignalDecisions;
import nl.waarborg.decision.DecisionApi.UrgentDecisionRequest;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Takes decisions about signals. What a decision says begins in the same transaction. */
@ApplicationScoped
public class DecisionService {

    private final DecisionRepository decisions;
    private final DecisionEffects effects;
    private final SecondDecider second;
    private final SignalService signals;
    private final CaseFileService cases;
    private final Directory directory;
    private final AuthorityService authorities;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            DecisionEffects effects,
            SecondDecider second,
            SignalService signals,
            CaseFileService cases,
            Directory directory,
            AuthorityService authorities,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.effects = effects;
        this.second = second;
        this.signals = signals;
        this.cases = cases;
        this.directory = directory;
        this.authorities = authorities;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that was decided about a signal; the reasons only for who reads the signal. */
    @WithTransaction
    public Uni<SignalDecisions> list(Caller caller, UUID signalId) {
        return cases.see(caller, signalId)
                .chain(seen -> decisions
                        .ofCase(signalId)
                        .chain(taken -> decisions
                                .triages(signalId)
                                .map(triages -> new SignalDecisions(
                                        taken.stream()
                                                .map(Decision::shown)
                                                .map(one -> seen.seesInternal() ? one : one.outline())
                                                .toList(),
                                        triages.stream()
                                                .map(one -> one.shown(seen.seesInternal()))
                                                .toList())))
                        .call(found -> audit.looked(
                                caller.actor(),
                                DecisionAction.READ,
                                Subject.of("signal", signalId).inCase(signalId),
                                Look.at("decisions").rows(found.decisions().size()))));
    }

    /** What was decided about each of these agenda items, oldest first. */
    @WithSession
    public Uni<Map<UUID, List<DecisionAnswer>>> ofItems(Collection<UUID> items) {
        return decisions
                .ofItems(items)
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.agendaItemId, Collectors.mapping(Decision::shown, Collectors.toList()))));
    }

    /** A decision in a meeting; that the caller may take it is asked before. */
    @WithTransaction
    public Uni<Void> take(Caller caller, SignalFacts signal, DecisionRequest asked, DecisionPlace place) {
        requireSound(DecisionPolicy.check("", asked, clock.today()));
        return decision(caller, signal, asked, "")
                .chain(decision -> kept(caller, decision.in(place))
                        .chain(() -> tell(caller, decision, DecisionEvent.DECIDED))
                        .chain(() -> effects.begin(caller, signal, decision))
                        .chain(decisions::flush));
    }

    /**
     * A decision that cannot wait for the meeting. A second person agrees before it holds; where there is none that is
     * recorded, and the executive readers are told.
     */
    @WithTransaction
    public Uni<SignalAnswer> decideUrgently(Caller caller, StepRequest request, UrgentDecisionRequest asked) {
        requireSound(DecisionPolicy.check("/decision", asked.decision(), clock.today()));
        return signals.step(
                caller,
                request,
                DecisionAction.DECIDE_URGENTLY.operation(),
                asked,
                signal -> requireNothingPending(signal)
                        .chain(() -> decision(caller, signal, asked.decision(), "/decision"))
                        .chain(decision -> second.others(caller, signal)
                                .chain(others -> kept(
                                                caller,
                                                decision.urgent(
                                                        asked.ground(),
                                                        asked.whyNow().strip(),
                                                        !others.isEmpty()))
                                        .chain(() -> others.isEmpty()
                                                ? alone(caller, signal, decision)
                                                : tell(caller, decision, DecisionEvent.PROPOSED)
                                                        .chain(() -> second.ask(caller, signal, others))
                                                        .chain(() -> signals.touch(signal.id()))
                                                        .replaceWithVoid()))));
    }

    /** The second person agrees, and the decision holds; or sends it back with a reason. */
    @WithTransaction
    public Uni<SignalAnswer> agree(Caller caller, StepRequest request, AgreementRequest agreement) {
        boolean agreed = agreement.agreed();
        if (!agreed && (agreement.reason() == null || agreement.reason().isBlank())) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        return signals.step(
                caller,
                request,
                DecisionAction.AGREE.operation(),
                agreement,
                signal -> decisions.pending(signal.id()).chain(decision -> {
                    if (decision == null) {
                        throw Problem.of(DecisionProblem.NOTHING_TO_AGREE);
                    }
                    Decision.Trace before = decision.trace();
                    decision.agree(agreed, agreement.reason(), caller.accountId(), caller.actor(), clock.now());
                    return decisions
                            .flush()
                            .chain(() -> recorded(caller, DecisionAction.AGREE, decision, before))
                            .chain(() ->
                                    tell(caller, decision, agreed ? DecisionEvent.AGREED : DecisionEvent.SENT_BACK))
                            .chain(() -> second.answer(signal, decision.byId, agreed))
                            .chain(() -> agreed
                                    ? effects.begin(caller, signal, decision).chain(decisions::flush)
                                    : signals.touch(signal.id()).replaceWithVoid());
                }));
    }

    private Uni<Void> alone(Caller caller, SignalFacts signal, Decision decision) {
        return tell(caller, decision, DecisionEvent.NOBODY_THERE)
                .chain(() -> second.tellThatThereIsNone(signal))
                .chain(() -> effects.begin(caller, signal, decision))
                .chain(decisions::flush);
    }

    private Uni<Decision> decision(Caller caller, SignalFacts signal, DecisionRequest asked, String at) {
        return toWhom(signal, asked, at)
                .chain(toWhom -> municipalities(signal, asked, at)
                        .map(told -> new Decision(
                                signal, asked, toWhom, told, caller.actor(), caller.accountId(), clock.now())));
    }

    /** The name of who follows it up; 400 for a colleague who does not work here. */
    private Uni<@Nullable String> toWhom(SignalFacts signal, DecisionRequest asked, String at) {
        UUID assignee = asked.assigneeId();
        if (assignee == null) {
            return Uni.createFrom().item(asked.partyName());
        }
        return directory.find(signal.authorityId(), assignee).map(colleague -> {
            if (colleague == null) {
                throw Problem.invalid(Violation.of(DecisionPolicy.class, at + "/assigneeId", "not-a-colleague"));
            }
            return colleague.name();
        });
    }

    /** Whose colleges are told; 400 for a municipality that is not the signal's and not served by this authority. */
    private Uni<List<String>> municipalities(SignalFacts signal, DecisionRequest asked, String at) {
        if (asked.kind() != DecisionKind.INFORM_COLLEGE) {
            return Uni.createFrom().item(List.of());
        }
        String own = signal.municipalityCode();
        List<String> chosen = asked.municipalityCodes();
        if (chosen == null || chosen.isEmpty()) {
            if (own == null) {
                throw Problem.invalid(Violation.common(at + "/municipalityCodes", "required"));
            }
            return Uni.createFrom().item(List.of(own));
        }
        return authorities.municipalitiesOf(signal.authorityId(), clock.today()).map(served -> {
            requireSound(DecisionPolicy.checkToldOf(
                    at + "/municipalityCodes", chosen, code -> served.contains(code) || code.equals(own)));
            return chosen.stream().distinct().toList();
        });
    }

    private Uni<Void> requireNothingPending(SignalFacts signal) {
        return decisions
                .pending(signal.id())
                .invoke(pending -> {
                    if (pending != null) {
                        throw Problem.of(DecisionProblem.DECISION_WAITS);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> kept(Caller caller, Decision decision) {
        return decisions.persistAndFlush(decision).chain(() -> recorded(caller, DecisionAction.TAKE, decision, null));
    }

    private Uni<Void> recorded(
            Caller caller, DecisionAction action, Decision decision, Decision.@Nullable Trace before) {
        return audit.record(
                caller.actor(),
                action,
                Subject.of("decision", decision.id).version(decision.version).inCase(decision.caseId),
                before,
                decision.trace());
    }

    private Uni<Void> tell(Caller caller, Decision decision, DecisionEvent event) {
        return timeline.tell(
                caller.actor(), decision.caseId, event, Audience.TEAM, Map.of("kind", "@kind." + decision.kind));
    }

    private static void requireSound(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }
}
