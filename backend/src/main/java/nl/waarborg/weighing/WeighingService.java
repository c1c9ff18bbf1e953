package nl.waarborg.weighing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.followup.FollowUpFacts;
import nl.waarborg.followup.FollowUpService;
import nl.waarborg.protocol.AuthoritySettings;
import nl.waarborg.protocol.Extent;
import nl.waarborg.protocol.ProtocolSettings;
import nl.waarborg.protocol.Seriousness;
import nl.waarborg.protocol.WeighingSettings;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SignalStatus;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import nl.waarborg.weighing.WeighingApi.Alarm;
import nl.waarborg.weighing.WeighingApi.Factor;
import nl.waarborg.weighing.WeighingApi.ProposalAnswer;
import nl.waarborg.weighing.WeighingApi.WeighingAnswer;
import nl.waarborg.weighing.WeighingApi.WeighingRequest;
import nl.waarborg.weighing.WeighingApi.WeighingSheet;
import nl.waarborg.weighing.WeighingPolicy.Proposal;

/** Weighs signals: the rule proposes, a person decides and gives the reason (domain.md 6). Reports are not weighed. */
@ApplicationScoped
public class WeighingService {

    private static final TypeReference<List<WeighingFactor>> FACTORS = new TypeReference<>() {};

    private final WeighingRepository weighings;
    private final LifeThreatAlarm alarm;
    private final FollowUpService followUps;
    private final SignalService signals;
    private final CaseFileService cases;
    private final AuthoritySettings settings;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final ObjectMapper mapper;
    private final Clock clock;

    WeighingService(
            WeighingRepository weighings,
            LifeThreatAlarm alarm,
            FollowUpService followUps,
            SignalService signals,
            CaseFileService cases,
            AuthoritySettings settings,
            TimelineService timeline,
            AuditTrail audit,
            ObjectMapper mapper,
            Clock clock) {
        this.weighings = weighings;
        this.alarm = alarm;
        this.followUps = followUps;
        this.signals = signals;
        this.cases = cases;
        this.settings = settings;
        this.timeline = timeline;
        this.audit = audit;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What a weighing rests on now and what was weighed before, for whoever reads the signal; the look is on record. */
    @WithTransaction
    public Uni<WeighingSheet> sheet(Caller caller, UUID signalId) {
        return cases.see(caller, signalId)
                .map(SeenCase::requireInternal)
                .chain(() -> signals.see(caller, signalId))
                .chain(signal -> weighings
                        .ofSignal(signalId)
                        .call(items -> audit.looked(
                                caller.actor(),
                                WeighingAction.READ,
                                Subject.of("signal", signalId).inCase(signalId),
                                Look.at("weighing").rows(items.size())))
                        .chain(items -> inForce(signal)
                                .chain(set -> around(signal, set)
                                        .chain(around -> alarm.reachable(signal)
                                                .chain(people -> followUps
                                                        .facts(signalId)
                                                        .map(tasks -> sheet(set, around, people, items, tasks)))))));
    }

    /**
     * Weighs, or weighs again. What becomes life-threatening goes to access and contract management in the same transaction,
     * without waiting for a meeting.
     */
    @WithTransaction
    public Uni<SignalAnswer> weigh(Caller caller, StepRequest request, WeighingRequest decided) {
        return signals.step(
                caller,
                request,
                WeighingAction.WEIGHING,
                decided,
                signal -> inForce(signal)
                        .chain(set -> around(signal, set).chain(around -> {
                            Proposal proposal = WeighingPolicy.propose(
                                    set, decided.seriousness(), decided.extent(), around.circumstances());
                            requireReason(proposal, decided);
                            return weighed(caller, signal, proposal, around, decided);
                        }))
                        .chain(() -> signals.prioritise(caller, signal.id(), decided.priority()))
                        .chain(() -> carry(caller, signal)));
    }

    private Uni<Void> weighed(
            Caller caller, SignalFacts signal, Proposal proposal, Surroundings around, WeighingRequest decided) {
        return weighings.latest(signal.id()).chain(before -> {
            Weighing weighing =
                    new Weighing(signal.id(), proposal, json(proposal.factors()), around, decided, caller, clock.now());
            return weighings
                    .persist(weighing)
                    .chain(() -> audit.record(
                            caller.actor(),
                            WeighingAction.WEIGH,
                            Subject.of("weighing", weighing.id).inCase(signal.id()),
                            before.map(Weighing::trace).orElse(null),
                            weighing.trace()))
                    .chain(() -> timeline.tell(
                            caller.actor(), signal.id(), WeighingEvent.of(weighing.priority), Audience.TEAM))
                    .chain(() -> decided.seriousness() == Seriousness.LIFE_THREATENING
                                    && before.filter(Weighing::isLifeThreatening)
                                            .isEmpty()
                            ? alarmed(caller, signal, weighing, decided)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> alarmed(Caller caller, SignalFacts signal, Weighing weighing, WeighingRequest decided) {
        return alarm.raise(caller, signal, weighing.id, decided.alarm())
                .chain(() -> timeline.tell(caller.actor(), signal.id(), WeighingEvent.ALARMED, Audience.TEAM));
    }

    /** The first weighing carries the signal on; after that the status stays. */
    private Uni<SignalFacts> carry(Caller caller, SignalFacts signal) {
        return signal.status().mayBecome(SignalStatus.WEIGHED) && signal.status() != SignalStatus.ON_AGENDA
                ? signals.advance(caller, signal.id(), SignalStatus.WEIGHED)
                : signals.touch(signal.id());
    }

    private static void requireReason(Proposal proposal, WeighingRequest decided) {
        String why = decided.deviationReason();
        if (decided.priority() != proposal.priority() && (why == null || why.isBlank())) {
            throw Problem.invalid(Violation.of(WeighingApi.class, "/deviationReason", "deviation-needs-reason"));
        }
    }

    private Uni<WeighingSettings> inForce(SignalFacts signal) {
        return settings.inForce(signal.authorityId(), clock.today()).map(ProtocolSettings::weighing);
    }

    private Uni<Surroundings> around(SignalFacts signal, WeighingSettings set) {
        if (signal.providerId() == null) {
            return Uni.createFrom()
                    .item(new Surroundings(0, signal.pressSensitive(), signal.clientsConcerned(), null, 0));
        }
        return weighings
                .otherSignals(
                        signal, clock.today().minusMonths(set.earlierSignals().withinMonths()))
                .chain(others -> weighings
                        .size(signal.providerId(), clock.today())
                        .map(size -> new Surroundings(
                                others,
                                signal.pressSensitive(),
                                signal.clientsConcerned(),
                                size.capacity().orElse(null),
                                size.locations())));
    }

    private WeighingSheet sheet(
            WeighingSettings set,
            Surroundings around,
            LifeThreatAlarm.Reachable people,
            List<Weighing> items,
            List<FollowUpFacts> tasks) {
        List<ProposalAnswer> proposals = Arrays.stream(Seriousness.values())
                .flatMap(seriousness -> Arrays.stream(Extent.values())
                        .map(extent -> WeighingPolicy.propose(set, seriousness, extent, around.circumstances())))
                .map(ProposalAnswer::of)
                .toList();
        return new WeighingSheet(
                proposals,
                WeighingPolicy.factors(set, around.circumstances()).stream()
                        .map(Factor::of)
                        .toList(),
                around.clientsConcerned(),
                around.capacity(),
                around.locations(),
                people.access(),
                people.contractManagement(),
                items.stream().map(weighing -> shown(weighing, tasks)).toList());
    }

    private WeighingAnswer shown(Weighing weighing, List<FollowUpFacts> tasks) {
        return new WeighingAnswer(
                weighing.id,
                weighing.seriousness,
                weighing.extent,
                weighing.clientsConcerned,
                weighing.capacity,
                weighing.fromMatrix,
                factors(weighing.factors).stream().map(Factor::of).toList(),
                weighing.steps,
                weighing.proposed,
                weighing.priority,
                weighing.reason,
                weighing.deviationReason,
                weighing.weighedByName,
                weighing.weighedAt,
                tasks.stream()
                        .filter(task -> weighing.id.equals(task.originId()))
                        .map(task -> Alarm.of(task, clock.now()))
                        .toList());
    }

    private String json(List<WeighingFactor> factors) {
        try {
            return mapper.writeValueAsString(factors);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<WeighingFactor> factors(String json) {
        try {
            return mapper.readValue(json, FACTORS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
