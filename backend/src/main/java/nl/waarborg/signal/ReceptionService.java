package nl.waarborg.signal;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.AssignmentService;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.NewCase;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.signal.KeptSignal.PastDecision;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SignalRequest;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Takes signals in, however they come: opens the case, keeps the source apart, and lets the team's term begin. */
@ApplicationScoped
public class ReceptionService {

    /** Whoever recorded a signal for a colleague can still add the files that came with it. */
    private static final Duration RECORDER_READS = Duration.ofHours(4);

    private final SignalRepository signals;
    private final SignalService service;
    private final SignalGround ground;
    private final JsonCipher cipher;
    private final CaseFileService cases;
    private final AssignmentService assignments;
    private final DeadlineService deadlines;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    ReceptionService(
            SignalRepository signals,
            SignalService service,
            SignalGround ground,
            JsonCipher cipher,
            CaseFileService cases,
            AssignmentService assignments,
            DeadlineService deadlines,
            TimelineService timeline,
            AuditTrail audit,
            Idempotency idempotency,
            Clock clock) {
        this.signals = signals;
        this.service = service;
        this.ground = ground;
        this.cipher = cipher;
        this.cases = cases;
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** A member of the team records what he heard or read. */
    @WithTransaction
    public Uni<SignalAnswer> record(Caller caller, @Nullable String key, SignalRequest request) {
        UUID authority = caller.authorityId();
        if (authority == null) {
            throw Problem.forbidden();
        }
        if (!request.channel().isRecordedByTeam()) {
            throw Problem.invalid(Violation.common("/channel", "unknown-value"));
        }
        NewSignal told = new NewSignal(
                authority,
                request.channel(),
                request.receivedOn(),
                null,
                request.about(),
                request.narrative(),
                Boolean.TRUE.equals(request.pressSensitive()),
                request.source(),
                null);
        return idempotency
                .once(
                        caller.accountId(),
                        "recordSignal",
                        key,
                        request,
                        UUID.class,
                        () -> receive(caller.actor(), told)
                                .call(facts -> Boolean.TRUE.equals(request.handleMyself())
                                        ? assignments.take(caller, facts.id())
                                        : lend(caller, facts.id()))
                                .map(SignalFacts::id))
                .chain(id -> service.read(caller, id));
    }

    /**
     * Opens a signal; who may do so is asked before. 400 with all that is wrong at once, pointing into {@code /about}.
     *
     * @param who who brought it in: for the trail, and never the source itself
     */
    @WithTransaction
    public Uni<SignalFacts> receive(Actor who, NewSignal told) {
        return opened(who, told, Ids.next(), clock.now())
                .chain(signals::persistAndFlush)
                .call(signal -> keepSource(signal, told.source()))
                .call(signal -> startTerm(who, signal))
                .call(signal -> timeline.tell(
                        who,
                        signal.id,
                        SignalEvent.RECEIVED,
                        Audience.TEAM,
                        Map.of("channel", "@channel." + told.channel())))
                .call(signal -> received(who, signal))
                .map(Signal::facts);
    }

    /**
     * Opens a signal that the team kept elsewhere until now; who may do so is asked before. Its case is one of the day on
     * which it came in. One that the team had ended comes in closed, as of the day on which it was: no term begins.
     */
    @WithTransaction
    public Uni<SignalFacts> bringIn(Actor who, KeptSignal kept) {
        Instant cameIn = clock.during(kept.told().receivedOn());
        return opened(who, kept.told(), Ids.at(cameIn), cameIn)
                .invoke(signal -> signal.keptAs(kept.reference()))
                .call(signal -> kept.decided() == null
                        ? signals.persistAndFlush(signal).chain(() -> takeTermOver(who, signal))
                        : close(who, signal, kept.decided()))
                .call(signal -> tellBroughtIn(who, signal, kept))
                .call(signal -> received(who, signal))
                .map(Signal::facts);
    }

    /** The numbers of signals that were brought in before, by the references under which the team kept them, in small letters. */
    @WithSession
    public Uni<Map<String, String>> broughtIn(UUID authorityId, Collection<String> references) {
        return signals.numbersByOwnReference(
                authorityId,
                references.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList());
    }

    private Uni<Signal> opened(Actor who, NewSignal told, UUID id, Instant when) {
        if (told.receivedOn().isAfter(clock.today())) {
            throw Problem.invalid(Violation.common("/receivedOn", "in-the-future"));
        }
        return ground.judge("/about", told.authorityId(), told.about())
                .chain(place -> cases.open(who, newCase(id, told, place), when)
                        .map(file -> new Signal(id, file.number(), told, place, who, when)));
    }

    private Uni<?> startTerm(Actor who, Signal signal) {
        return deadlines.start(who, term(signal));
    }

    private Uni<?> takeTermOver(Actor who, Signal signal) {
        return deadlines.takeOver(
                who, term(signal), "De termijn was al voorbij toen het signaal uit een rekenblad werd overgenomen.");
    }

    private static NewDeadline term(Signal signal) {
        return NewDeadline.asSet(
                signal.id, signal.authorityId, TermKind.SIGNAL_ENRICHMENT, Responsible.TEAM, signal.receivedOn);
    }

    private Uni<?> close(Actor who, Signal signal, PastDecision decided) {
        Instant ended = clock.during(decided.on());
        signal.close(Signal.ClosedKind.DECIDED, decided.decision(), who, ended);
        return signals.persistAndFlush(signal).chain(() -> cases.end(who, signal.id, signal.status.name(), ended));
    }

    private Uni<Void> tellBroughtIn(Actor who, Signal signal, KeptSignal kept) {
        Map<String, Object> details = new HashMap<>();
        details.put("received", signal.receivedOn);
        details.put("channel", "@channel." + signal.channel);
        if (kept.decided() == null) {
            return timeline.tell(who, signal.id, SignalEvent.BROUGHT_IN, Audience.TEAM, details);
        }
        details.put("closed", kept.decided().on());
        return timeline.tell(who, signal.id, SignalEvent.BROUGHT_IN_CLOSED, Audience.TEAM, details);
    }

    private Uni<Void> received(Actor who, Signal signal) {
        return audit.record(
                who,
                SignalAction.RECEIVE,
                Subject.of("signal", signal.id).version(signal.version).inCase(signal.id),
                null,
                signal.facts());
    }

    private Uni<Void> keepSource(Signal signal, @Nullable SourceIdentity source) {
        return source == null || !signal.sourceKnown
                ? Uni.createFrom().voidItem()
                : signals.keep(new SignalSource(signal.id, cipher.seal(source, signal.id), clock.now()));
    }

    private Uni<?> lend(Caller caller, UUID id) {
        return cases.share(
                caller.actor(),
                id,
                caller.accountId(),
                Ceiling.S5,
                "Legde het signaal vast",
                clock.real().plus(RECORDER_READS));
    }

    private static NewCase newCase(UUID id, NewSignal told, SignalPlace place) {
        return new NewCase(
                id,
                CaseKind.SIGNAL,
                told.authorityId(),
                told.about().providerId(),
                place.locationId(),
                place.municipalityCode(),
                SignalStatus.SUBMITTED.name(),
                told.pressSensitive(),
                List.of());
    }
}
