package nl.waarborg.signal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.TakingCondition;
import nl.waarborg.shared.problem.Problem;

/** Quality and lawfulness are kept apart (security design 3.4, rule 3): a specialist takes signals of his own side. */
@ApplicationScoped
class SignalTaking implements TakingCondition {

    private final SignalRepository signals;

    SignalTaking(SignalRepository signals) {
        this.signals = signals;
    }

    @Override
    public Uni<Void> requireMayTake(Caller caller, CaseFacts facts) {
        if (facts.kind() != CaseKind.SIGNAL) {
            return Uni.createFrom().voidItem();
        }
        return signals.get(facts.id())
                .invoke(signal -> {
                    if (!isOfSide(caller, signal)) {
                        throw Problem.forbidden();
                    }
                })
                .replaceWithVoid();
    }

    static boolean isOfSide(Caller caller, Signal signal) {
        return caller.hasAny(Role.SUPERVISOR, Role.COORDINATOR) || signal.side != Side.QUALITY;
    }
}
