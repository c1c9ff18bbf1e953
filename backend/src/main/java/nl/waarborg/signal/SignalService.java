package nl.waarborg.signal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseOperation;
import nl.waarborg.casefile.CaseSteps;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.deadline.DeadlineService;
import nl.waarborg.protocol.Priority;
import nl.waarborg.shared.database.Reading;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads signals, and is the door for the rooms above: they {@link #begin} a step, do their own part, and let the signal
 * {@link #advance}; all in one transaction. Each step asks that the caller reads the signal: as its handler, covering, or
 * because it is shared.
 */
@ApplicationScoped
public class SignalService {

    private final SignalRepository signals;
    private final SignalView view;
    private final SignalLooks looks;
    private final CaseFileService cases;
    private final CaseSteps steps;
    private final DeadlineService deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    SignalService(
            SignalRepository signals,
            SignalView view,
            SignalLooks looks,
            CaseFileService cases,
            CaseSteps steps,
            DeadlineService deadlines,
            AuditTrail audit,
            Clock clock) {
        this.signals = signals;
        this.view = view;
        this.looks = looks;
        this.cases = cases;
        this.steps = steps;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The signal as far as the caller may see it; the look is on record. 404 when unseen. */
    @WithTransaction
    public Uni<SignalAnswer> read(Caller caller, UUID id) {
        return Reading.of(() -> reader(caller, id)
                .chain(reader ->
                        signals.get(id).call(() -> looks.read(reader, id)).chain(signal -> view.of(reader, signal))));
    }

    /** What is known of a signal that the caller sees; 404 otherwise. For the rooms above. */
    @WithTransaction
    public Uni<SignalFacts> see(Caller caller, UUID id) {
        return reader(caller, id).chain(() -> signals.get(id)).map(Signal::facts);
    }

    /** What is known of a signal, whoever asks: for work that the system does by itself. */
    @WithTransaction
    public Uni<SignalFacts> facts(UUID id) {
        return signals.get(id).map(Signal::facts);
    }

    /**
     * Begins a step: 404 when the caller does not see the signal, 403 without a role for the step or without reading it,
     * 428 and 412 when the version that was read is missing or stale, 409 when the step cannot follow on the present
     * status.
     *
     * @param seen the header If-Match
     */
    @WithTransaction
    public Uni<SignalFacts> begin(
            Caller caller, UUID id, @Nullable String seen, CaseOperation<SignalStatus> operation) {
        return steps.begin(caller, id, seen, operation, SeenCase::requireInternal, this::hold);
    }

    /**
     * Begins a step that has a version of its own, kept in the room above: as {@link #begin}, but for the version of the
     * signal.
     */
    @WithTransaction
    public Uni<SignalFacts> permit(Caller caller, UUID id, CaseOperation<SignalStatus> operation) {
        return steps.permit(caller, id, operation, SeenCase::requireInternal, this::hold);
    }

    /**
     * A whole step, once under its key: begun, done by the room above, and answered with the signal as it stands now.
     *
     * @param body what was asked; the same key with another body is refused
     * @param work the room's own part, which ends with {@link #advance} or {@link #touch}
     */
    @WithTransaction
    public Uni<SignalAnswer> step(
            Caller caller,
            StepRequest request,
            CaseOperation<SignalStatus> operation,
            Object body,
            Function<SignalFacts, Uni<?>> work) {
        return steps.once(
                caller,
                request,
                operation,
                body,
                () -> begin(caller, request.id(), request.seen(), operation)
                        .chain(work::apply)
                        .chain(signals::flush),
                () -> read(caller, request.id()));
    }

    /**
     * Ends a step that changes the status, which stands in the trail; the room above tells the timeline what happened.
     * 409 when the status may not follow. The term of enrichment is met when the signal is weighed.
     */
    @WithTransaction
    public Uni<SignalFacts> advance(Caller caller, UUID id, SignalStatus next) {
        return signals.get(id).chain(signal -> {
            SignalStatus before = signal.status;
            signal.become(next, clock.now());
            return carry(caller, signal, before)
                    .call(() -> next == SignalStatus.WEIGHED
                            ? deadlines.meet(caller.actor(), id, TermKind.SIGNAL_ENRICHMENT, clock.today())
                            : Uni.createFrom().voidItem());
        });
    }

    /** What weighing came to; the reason is kept in the room above. */
    @WithTransaction
    public Uni<SignalFacts> prioritise(Caller caller, UUID id, Priority priority) {
        return signals.get(id).chain(signal -> {
            SignalFacts before = signal.facts();
            signal.prioritise(priority, clock.now());
            return recorded(caller, SignalAction.PRIORITISE, signal, before).replaceWith(signal::facts);
        });
    }

    /** Ends a step that changes no status: the version goes up with what is kept in the room above. */
    @WithTransaction
    public Uni<SignalFacts> touch(UUID id) {
        return signals.get(id)
                .invoke(signal -> signal.touch(clock.now()))
                .call(signals::flush)
                .map(Signal::facts);
    }

    /** Tells the case and the trail of the new status. */
    Uni<SignalFacts> carry(Caller caller, Signal signal, SignalStatus before) {
        return signals.flush()
                .chain(() -> steps.carry(caller, "signal", SignalAction.ADVANCE, before, signal.facts()))
                .replaceWith(signal::facts);
    }

    /** Records a change that is no step to another status. */
    Uni<Void> recorded(Caller caller, SignalAction action, Signal signal, SignalFacts before) {
        return signals.flush()
                .chain(() -> audit.record(
                        caller.actor(),
                        action,
                        Subject.of("signal", signal.id).version(signal.version).inCase(signal.id),
                        before,
                        signal.facts()));
    }

    Uni<SignalReader> reader(Caller caller, UUID id) {
        return cases.see(caller, id).map(SignalReader::new);
    }

    private Uni<SignalFacts> hold(UUID id) {
        return signals.hold(id).map(Signal::facts);
    }
}
