package nl.waarborg.decision;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.signal.Side;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;

/** The first look at a signal about lawfulness [J24]. It can be done anew; the last one counts. */
@ApplicationScoped
public class TriageService {

    private final DecisionRepository decisions;
    private final DecisionEffects effects;
    private final SignalService signals;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final Clock clock;

    TriageService(
            DecisionRepository decisions,
            DecisionEffects effects,
            SignalService signals,
            TimelineService timeline,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.effects = effects;
        this.signals = signals;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** A criminal matter is handed over in the same transaction, and what comes of it is watched. */
    @WithTransaction
    public Uni<SignalAnswer> triage(Caller caller, StepRequest request, TriageRequest asked) {
        List<Violation> wrong = DecisionPolicy.check(asked, clock.today());
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return signals.step(caller, request, DecisionAction.TRIAGE.operation(), asked, signal -> {
            requireLawfulness(signal);
            Triage triage = new Triage(signal, asked, caller, clock.now());
            return effects.handOver(caller, signal, asked)
                    .invoke(triage::followedBy)
                    .chain(() -> decisions.add(triage))
                    .chain(() -> audit.record(
                            caller.actor(),
                            DecisionAction.TRIAGE,
                            Subject.of("triage", triage.id).inCase(signal.id()),
                            null,
                            triage.trace()))
                    .chain(() -> timeline.tell(
                            caller.actor(),
                            signal.id(),
                            DecisionEvent.TRIAGED,
                            Audience.TEAM,
                            Map.of("outcome", "@triage." + triage.outcome)))
                    .chain(() -> signals.touch(signal.id()));
        });
    }

    private static void requireLawfulness(SignalFacts signal) {
        if (signal.side() == Side.QUALITY) {
            throw Problem.of(DecisionProblem.NOT_ABOUT_LAWFULNESS);
        }
    }
}
