package nl.waarborg.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.SecondPeople;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.judgement.JudgementApi.Agreement;
import nl.waarborg.judgement.JudgementApi.AgreementRequest;
import nl.waarborg.judgement.JudgementApi.JudgementAnswer;
import nl.waarborg.judgement.JudgementApi.JudgementRequest;
import nl.waarborg.scoring.ScoreCard;
import nl.waarborg.scoring.ScoringService;
import nl.waarborg.scoring.Verdict;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** Keeps what the team makes of a result; who deviates from the rule gives a reason, and a second person agrees. */
@ApplicationScoped
public class JudgementService {

    private static final TypeReference<List<TrustObservation>> TRUST = new TypeReference<>() {};

    private final JudgementRepository judgements;
    private final SecondPeople secondPeople;
    private final ScoringService scorings;
    private final InspectionService inspections;
    private final TimelineService timeline;
    private final Idempotency idempotency;
    private final AuditTrail audit;
    private final ObjectMapper mapper;
    private final Clock clock;

    JudgementService(
            JudgementRepository judgements,
            SecondPeople secondPeople,
            ScoringService scorings,
            InspectionService inspections,
            TimelineService timeline,
            Idempotency idempotency,
            AuditTrail audit,
            ObjectMapper mapper,
            Clock clock) {
        this.judgements = judgements;
        this.secondPeople = secondPeople;
        this.scorings = scorings;
        this.inspections = inspections;
        this.timeline = timeline;
        this.idempotency = idempotency;
        this.audit = audit;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What counts, without asking who looks. For the rooms above. */
    @WithSession
    public Uni<Judged> judged(UUID inspectionId) {
        return scorings.card(inspectionId)
                .chain(card -> judgements.of(inspectionId).map(found -> Judged.of(card, found, trust(found))));
    }

    /** All of it, for whoever reads what stays within the team; the look is on record. */
    @WithTransaction
    public Uni<JudgementAnswer> read(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .invoke(reader -> reader.seen().requireInternal())
                .chain(() -> audit.looked(
                        caller.actor(),
                        JudgementAction.READ,
                        Subject.of("judgement", inspectionId).inCase(inspectionId),
                        Look.at("judgement")))
                .chain(() -> inspections.facts(inspectionId))
                .chain(inspection -> answer(caller, inspection));
    }

    @WithTransaction
    public Uni<JudgementAnswer> save(Caller caller, UUID inspectionId, int seen, JudgementRequest request) {
        if (request.verdict() == Verdict.NONE) {
            throw Problem.invalid(Violation.common("/verdict", "not-a-choice"));
        }
        return inspections
                .permit(caller, inspectionId, JudgementAction.SAVE.operation())
                .chain(inspection -> begun(caller, inspectionId, seen)
                        .call(() -> requireBehaviours(inspectionId, request))
                        .chain(judgement -> {
                            Judgement.Trace before = judgement.trace();
                            judgement.keep(request, json(request.trust()), caller.actor(), clock.now());
                            return kept(caller, JudgementAction.SAVE, judgement, before);
                        })
                        .chain(() -> answer(caller, inspection)));
    }

    /** Asks a second person to agree with the deviation; where nobody else is there it holds, and that is on record. */
    @WithTransaction
    public Uni<JudgementAnswer> ask(Caller caller, StepRequest request) {
        return step(
                caller,
                request,
                JudgementAction.ASK_AGREEMENT,
                "",
                (inspection, judgement) -> made(inspection.id())
                        .invoke(made -> requireDeviation(judgement, made))
                        .chain(made -> secondPeople
                                .others(caller.accountId(), inspection.authorityId())
                                .chain(others -> {
                                    judgement.ask(made, caller.actor(), clock.now());
                                    return others.isEmpty()
                                            ? alone(caller, inspection, judgement)
                                            : tell(caller, inspection, JudgementEvent.ASKED)
                                                    .chain(() -> secondPeople.ask(
                                                            "judgement-asked", inspection.id(), others));
                                })));
    }

    private Uni<Void> alone(Caller caller, InspectionFacts inspection, Judgement judgement) {
        judgement.holdAlone(caller.actor(), clock.now());
        return tell(caller, inspection, JudgementEvent.NOBODY_THERE)
                .chain(() ->
                        secondPeople.tellThatThereIsNone("judgement-alone", inspection.id(), inspection.authorityId()));
    }

    /** The second person agrees, and the deviation counts; or sends it back with a reason. */
    @WithTransaction
    public Uni<JudgementAnswer> agree(Caller caller, StepRequest request, AgreementRequest agreement) {
        String reason = agreement.reason();
        if (!agreement.agreed() && (reason == null || reason.isBlank())) {
            throw Problem.invalid(Violation.common("/reason", "required"));
        }
        return step(
                caller,
                request,
                JudgementAction.AGREE,
                agreement,
                (inspection, judgement) -> made(inspection.id())
                        .map(made -> judgement.requireAsked(made, caller.accountId()))
                        .call(asker -> secondPeople.require(caller, asker, inspection.authorityId()))
                        .invoke(() -> {
                            if (agreement.agreed()) {
                                judgement.agree(caller.actor(), clock.now());
                            } else {
                                judgement.sendBack(String.valueOf(reason));
                            }
                        })
                        .call(() -> tell(
                                caller,
                                inspection,
                                agreement.agreed() ? JudgementEvent.AGREED : JudgementEvent.SENT_BACK))
                        .chain(asker -> secondPeople.answer(
                                agreement.agreed() ? "judgement-agreed" : "judgement-sent-back",
                                inspection.id(),
                                inspection.authorityId(),
                                asker)));
    }

    private Uni<JudgementAnswer> step(
            Caller caller,
            StepRequest request,
            JudgementAction action,
            Object body,
            BiFunction<InspectionFacts, Judgement, Uni<Void>> work) {
        UUID id = request.id();
        int seen = IfMatch.version(request.seen());
        return idempotency
                .once(
                        caller.accountId(),
                        action.operation().operationId(),
                        request.key(),
                        List.of(id, body),
                        UUID.class,
                        () -> inspections
                                .permit(caller, id, action.operation())
                                .chain(inspection -> begun(caller, id, seen).chain(judgement -> {
                                    Judgement.Trace before = judgement.trace();
                                    return work.apply(inspection, judgement)
                                            .chain(() -> kept(caller, action, judgement, before));
                                }))
                                .replaceWith(id))
                .chain(done -> inspections.facts(id).chain(inspection -> answer(caller, inspection)));
    }

    /** The judgement on the version that was read; a new one while nothing was kept. */
    private Uni<Judgement> begun(Caller caller, UUID inspectionId, int seen) {
        return judgements
                .of(inspectionId)
                .invoke(found ->
                        IfMatch.check(seen, found.map(Judgement::shownVersion).orElse(0)))
                .map(found -> found.orElseGet(() -> new Judgement(inspectionId, caller.actor(), clock.now())));
    }

    private Uni<Void> kept(Caller caller, JudgementAction action, Judgement judgement, Judgement.Trace before) {
        return judgements
                .persistAndFlush(judgement)
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("judgement", judgement.inspectionId)
                                .version(judgement.version)
                                .inCase(judgement.inspectionId),
                        before,
                        judgement.trace()));
    }

    private Uni<Verdict> made(UUID inspectionId) {
        return scorings.card(inspectionId)
                .map(card -> card.map(one -> one.result().overall().verdict()).orElse(Verdict.NONE));
    }

    private static void requireDeviation(Judgement judgement, Verdict made) {
        if (!judgement.deviatesFrom(made)) {
            throw Problem.of(JudgementProblem.NO_DEVIATION);
        }
        if (judgement.deviationReason == null || judgement.deviationReason.isBlank()) {
            throw Problem.invalid(Violation.of(JudgementApi.class, "/deviationReason", "deviation-needs-reason"));
        }
    }

    private Uni<Void> requireBehaviours(UUID inspectionId, JudgementRequest request) {
        return scorings.card(inspectionId)
                .invoke(card -> {
                    List<String> known = card.map(ScoreCard::content).stream()
                            .flatMap(content -> content.trustBehaviours().stream())
                            .map(one -> one.code())
                            .toList();
                    List<Violation> wrong = new ArrayList<>();
                    for (int i = 0; i < request.trust().size(); i++) {
                        if (!known.contains(request.trust().get(i).code())) {
                            wrong.add(Violation.of(JudgementApi.class, "/trust/" + i + "/code", "unknown-behaviour"));
                        }
                    }
                    if (!wrong.isEmpty()) {
                        throw Problem.invalid(wrong);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<JudgementAnswer> answer(Caller caller, InspectionFacts inspection) {
        return scorings.card(inspection.id())
                .chain(card -> judgements.of(inspection.id()).chain(found -> {
                    Judged judged = Judged.of(card, found, trust(found));
                    return actions(caller, inspection, judged, found).map(actions -> shown(judged, found, actions));
                }));
    }

    private static JudgementAnswer shown(Judged judged, Optional<Judgement> found, List<String> actions) {
        Verdict wanted = found.map(one -> one.verdict).orElse(null);
        return new JudgementAnswer(
                found.map(Judgement::shownVersion).orElse(0),
                judged.result().orElse(null),
                judged.made(),
                judged.verdict(),
                JudgementPolicy.proposed(wanted == null ? judged.made() : wanted),
                judged.consequence(),
                wanted,
                found.map(one -> one.consequence).orElse(null),
                judged.consequenceText(),
                judged.agreement() != Agreement.NOT_NEEDED,
                found.map(one -> one.deviationReason).orElse(null),
                judged.agreement(),
                found.map(one -> one.askedByName).orElse(null),
                found.map(one -> one.askedAt).orElse(null),
                found.map(one -> one.agreedByName).orElse(null),
                found.map(one -> one.agreedAt).orElse(null),
                found.map(one -> one.sentBackReason).orElse(null),
                found.map(one -> one.nobodyThere).orElse(false),
                judged.card().map(card -> card.content().trustBehaviours()).orElse(List.of()),
                judged.trust(),
                actions);
    }

    private Uni<List<String>> actions(
            Caller caller, InspectionFacts inspection, Judged judged, Optional<Judgement> found) {
        return mayAgree(caller, inspection, judged, found)
                .map(mayAgree -> Stream.of(JudgementAction.SAVE, JudgementAction.ASK_AGREEMENT, JudgementAction.AGREE)
                        .filter(action -> action.operation().isOpenTo(caller, inspection))
                        .filter(action -> switch (action) {
                            case ASK_AGREEMENT -> judged.agreement() == Agreement.TO_ASK;
                            case AGREE -> mayAgree;
                            default -> true;
                        })
                        .map(action -> action.operation().operationId())
                        .toList());
    }

    /** Whether the agreement of the caller is waited for; the scores are read only where a second person was asked. */
    Uni<Boolean> awaits(Caller caller, InspectionFacts inspection) {
        return judgements
                .of(inspection.id())
                .chain(found -> found.filter(one -> one.state == JudgementState.ASKED)
                                .isEmpty()
                        ? Uni.createFrom().item(false)
                        : scorings.card(inspection.id())
                                .chain(card -> mayAgree(caller, inspection, Judged.of(card, found, List.of()), found)));
    }

    /** Whether a second person is asked and the caller is one. */
    private Uni<Boolean> mayAgree(Caller caller, InspectionFacts inspection, Judged judged, Optional<Judgement> found) {
        UUID asker = found.map(one -> one.askedById).orElse(null);
        return judged.agreement() == Agreement.ASKED && asker != null
                ? secondPeople.isOne(caller, asker, inspection.authorityId())
                : Uni.createFrom().item(false);
    }

    private Uni<Void> tell(Caller caller, InspectionFacts inspection, JudgementEvent event) {
        return timeline.tell(caller.actor(), inspection.id(), event, Audience.TEAM);
    }

    private List<TrustObservation> trust(Optional<Judgement> found) {
        return found.map(one -> {
                    try {
                        return mapper.readValue(one.trust, TRUST);
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(List.of());
    }

    private String json(List<TrustObservation> trust) {
        try {
            return mapper.writeValueAsString(trust);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
