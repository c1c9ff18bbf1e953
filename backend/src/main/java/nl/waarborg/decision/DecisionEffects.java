package nl.waarborg.decision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.inspection.PlanningService;
import nl.waarborg.signal.SignalFacts;
import nl.waarborg.signal.SignalService;
import nl.waarborg.signal.SignalStatus;
import nl.waarborg.signal.SignalStepService;
import org.jspecify.annotations.Nullable;

/** What a decision begins, in the transaction in which it is taken. */
@ApplicationScoped
class DecisionEffects {

    private final SignalService signals;
    private final SignalStepService steps;
    private final FollowUps followUps;
    private final CollegeNoticeService college;
    private final PlanningService inspections;

    DecisionEffects(
            SignalService signals,
            SignalStepService steps,
            FollowUps followUps,
            CollegeNoticeService college,
            PlanningService inspections) {
        this.signals = signals;
        this.steps = steps;
        this.followUps = followUps;
        this.college = college;
        this.inspections = inspections;
    }

    /** The signal is decided, and what was decided begins. */
    Uni<Void> begin(Caller caller, SignalFacts signal, Decision decision) {
        return decided(caller, signal).chain(() -> switch (decision.kind) {
            case ARCHIVE -> steps.closeAsDecided(caller, signal.id(), decision.reason);
            case INFORM_COLLEGE -> college.inform(signal, decision);
            case JOIN_INSPECTION -> handOn(caller, signal, decision).chain(() -> join(caller, decision));
            default -> handOn(caller, signal, decision);
        });
    }

    private Uni<Void> handOn(Caller caller, SignalFacts signal, Decision decision) {
        return followUps
                .begin(caller, signal, decision)
                .invoke(decision::followedBy)
                .replaceWithVoid();
    }

    /** Under the number of an inspection that runs the signal goes into it at once, and its task is done. */
    private Uni<Void> join(Caller caller, Decision decision) {
        return inspections.join(
                caller,
                decision.authorityId,
                decision.caseId,
                Objects.requireNonNull(decision.inspection).strip());
    }

    /** A criminal matter goes to the special investigator or the police; nothing for any other outcome. */
    Uni<@Nullable UUID> handOver(Caller caller, SignalFacts signal, TriageRequest triage) {
        return triage.outcome() == TriageOutcome.CRIMINAL
                ? followUps.handOver(caller, signal, triage)
                : Uni.createFrom().nullItem();
    }

    /** One that was decided before stays so; its version goes up with the decision. */
    private Uni<SignalFacts> decided(Caller caller, SignalFacts signal) {
        return signal.status() == SignalStatus.DECIDED
                ? signals.touch(signal.id())
                : signals.advance(caller, signal.id(), SignalStatus.DECIDED);
    }
}
