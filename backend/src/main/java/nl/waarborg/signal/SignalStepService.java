package nl.waarborg.signal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.casefile.CaseTerms;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.PurposePolicy;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.signal.SignalApi.ClosingRequest;
import nl.waarborg.signal.SignalApi.FlagRequest;
import nl.waarborg.signal.SignalApi.OpeningRequest;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The steps of a signal that need neither weighing nor a decision: opening, correcting, flagging, closing, reopening. */
@ApplicationScoped
public class SignalStepService {

    /** How long what was opened with a purpose stays open (security design 3.4, rule 8). */
    private static final Duration OPEN_FOR = Duration.ofHours(4);

    private final SignalRepository signals;
    private final SignalService service;
    private final SignalGround ground;
    private final SignalLooks looks;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final CaseTerms terms;
    private final DeadlineService deadlines;
    private final ProviderService providers;
    private final Directory directory;
    private final TimelineService timeline;
    private final Idempotency idempotency;
    private final Clock clock;

    SignalStepService(
            SignalRepository signals,
            SignalService service,
            SignalGround ground,
            SignalLooks looks,
            CaseFileService cases,
            CaseNotices notices,
            CaseTerms terms,
            DeadlineService deadlines,
            ProviderService providers,
            Directory directory,
            TimelineService timeline,
            Idempotency idempotency,
            Clock clock) {
        this.signals = signals;
        this.service = service;
        this.ground = ground;
        this.looks = looks;
        this.cases = cases;
        this.notices = notices;
        this.terms = terms;
        this.deadlines = deadlines;
        this.providers = providers;
        this.directory = directory;
        this.timeline = timeline;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * A colleague who does not handle the signal opens its content for four hours, and says for what. Coordinators and
     * privacy officers hear of it.
     */
    @WithTransaction
    public Uni<SignalAnswer> open(Caller caller, UUID id, @Nullable String key, OpeningRequest opening) {
        return service.reader(caller, id).chain(reader -> {
            String purpose = PurposePolicy.require(opening.purpose());
            return idempotency
                    .once(
                            caller.accountId(),
                            "openSignal",
                            key,
                            Map.of("id", id, "purpose", purpose),
                            UUID.class,
                            () -> (reader.seesContent() ? Uni.createFrom().voidItem() : lend(reader, id, purpose))
                                    .replaceWith(id))
                    .chain(() -> service.read(caller, id));
        });
    }

    private Uni<Void> lend(SignalReader reader, UUID id, String purpose) {
        Caller caller = reader.caller();
        return cases.share(
                        caller.actor(),
                        id,
                        caller.accountId(),
                        Ceiling.S5,
                        purpose,
                        clock.real().plus(OPEN_FOR))
                .chain(() -> looks.opened(reader, id, purpose))
                .chain(() -> timeline.tell(
                        caller.actor(), id, SignalEvent.OPENED, Audience.TEAM, Map.of("name", caller.name())))
                .chain(() -> directory.ofAuthority(
                        Objects.requireNonNull(caller.authorityId()), Role.COORDINATOR, Role.PRIVACY_OFFICER))
                .chain(watchers -> notices.toStaff(
                        "signal-opened",
                        id,
                        watchers.stream()
                                .filter(one -> !one.id().equals(caller.accountId()))
                                .map(Entry::recipient)
                                .toList()));
    }

    /** It turns out to be about something or somebody else than was thought; the narrative stands. */
    @WithTransaction
    public Uni<SignalAnswer> correct(Caller caller, UUID id, @Nullable String seen, SignalAbout about) {
        return service.begin(caller, id, seen, SignalAction.CORRECT.operation())
                .chain(facts -> ground.judge("", facts.authorityId(), about))
                .chain(place -> signals.get(id).chain(signal -> {
                    SignalFacts before = signal.facts();
                    signal.correct(about, place, clock.now());
                    return service.recorded(caller, SignalAction.CORRECT, signal, before)
                            .chain(() -> cases.concern(
                                    caller.actor(), id, signal.providerId, signal.locationId, signal.municipalityCode))
                            .chain(() -> tellCorrected(caller, before, signal));
                }))
                .chain(() -> service.read(caller, id));
    }

    private Uni<Void> tellCorrected(Caller caller, SignalFacts before, Signal signal) {
        UUID provider = signal.providerId;
        return provider == null || provider.equals(before.providerId())
                ? tell(caller, signal, SignalEvent.CORRECTED, Map.of())
                : providers
                        .find(provider)
                        .chain(found ->
                                tell(caller, signal, SignalEvent.PROVIDER_KNOWN, Map.of("provider", found.name())));
    }

    @WithTransaction
    public Uni<SignalAnswer> flag(Caller caller, UUID id, @Nullable String seen, FlagRequest flag) {
        return service.begin(caller, id, seen, SignalAction.FLAG.operation())
                .chain(() -> signals.get(id))
                .chain(signal -> {
                    SignalFacts before = signal.facts();
                    signal.flag(flag.pressSensitive(), clock.now());
                    return service.recorded(caller, SignalAction.FLAG, signal, before)
                            .chain(() -> cases.facts(id))
                            .chain(file -> cases.flag(caller.actor(), id, file.urgent(), flag.pressSensitive()))
                            .chain(() -> tell(
                                    caller,
                                    signal,
                                    flag.pressSensitive() ? SignalEvent.FLAGGED : SignalEvent.UNFLAGGED,
                                    Map.of()));
                })
                .chain(() -> service.read(caller, id));
    }

    /** Closes what is done, a double, or what is not for this authority. 409 while something stands in the way. */
    @WithTransaction
    public Uni<SignalAnswer> close(Caller caller, StepRequest request, ClosingRequest closing) {
        return once(caller, request, SignalAction.CLOSE, closing, signal -> {
            Signal.ClosedKind kind = Signal.ClosedKind.valueOf(closing.kind().name());
            if (kind == Signal.ClosedKind.DECIDED && signal.status != SignalStatus.DECIDED) {
                throw Problem.invalid(Violation.of(SignalStepService.class, "/kind", "nothing-decided"));
            }
            return end(caller, signal, kind, closing.reason());
        });
    }

    /**
     * What was decided is done: for the rooms above, which know whether it is. 409 while something stands in the way.
     *
     * @param reason why nothing is left to do, in the words of a person or of the decision
     */
    @WithTransaction
    public Uni<Void> closeAsDecided(Caller caller, UUID id, String reason) {
        return signals.hold(id).chain(signal -> end(caller, signal, Signal.ClosedKind.DECIDED, reason));
    }

    private Uni<Void> end(Caller caller, Signal signal, Signal.ClosedKind kind, String reason) {
        SignalStatus before = signal.status;
        return cases.requireReadyToClose(signal.id)
                .invoke(() -> signal.close(kind, reason, caller.actor(), clock.now()))
                .chain(() -> service.carry(caller, signal, before))
                .chain(() -> terms.endAll(caller, signal.id, "Het signaal is afgesloten."))
                .chain(() -> tell(caller, signal, SignalEvent.CLOSED, Map.of("kind", "@closed." + kind)));
    }

    /** Takes an ended signal up again, with a reason; the term of enrichment begins anew. */
    @WithTransaction
    public Uni<SignalAnswer> reopen(Caller caller, StepRequest request, SignalApi.Reason reason) {
        return once(caller, request, SignalAction.REOPEN, reason, signal -> {
            SignalStatus before = signal.status;
            signal.reopen(clock.now());
            return service.carry(caller, signal, before)
                    .chain(() -> deadlines.start(
                            caller.actor(),
                            NewDeadline.asSet(
                                    signal.id,
                                    signal.authorityId,
                                    TermKind.SIGNAL_ENRICHMENT,
                                    Responsible.TEAM,
                                    clock.today())))
                    .chain(() -> tell(caller, signal, SignalEvent.REOPENED, Map.of("reason", reason.reason())));
        });
    }

    private Uni<SignalAnswer> once(
            Caller caller, StepRequest request, SignalAction action, Object body, Function<Signal, Uni<Void>> step) {
        return service.step(
                caller,
                request,
                action.operation(),
                body,
                facts -> signals.get(facts.id()).chain(step::apply));
    }

    private Uni<Void> tell(Caller caller, Signal signal, SignalEvent event, Map<String, ?> details) {
        return timeline.tell(caller.actor(), signal.id, event, Audience.TEAM, details);
    }
}
