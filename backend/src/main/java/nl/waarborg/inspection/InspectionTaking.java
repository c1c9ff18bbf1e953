package nl.waarborg.inspection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.TakingCondition;
import nl.waarborg.shared.problem.Problem;

/** Quality and lawfulness are kept apart (security design 3.4, rule 3): a specialist takes inspections of his own aspect. */
@ApplicationScoped
class InspectionTaking implements TakingCondition {

    private final InspectionRepository inspections;

    InspectionTaking(InspectionRepository inspections) {
        this.inspections = inspections;
    }

    @Override
    public Uni<Void> requireMayTake(Caller caller, CaseFacts facts) {
        if (facts.kind() != CaseKind.INSPECTION) {
            return Uni.createFrom().voidItem();
        }
        return inspections
                .get(facts.id())
                .invoke(inspection -> requireAspect(caller, inspection.aspect))
                .replaceWithVoid();
    }

    static void requireAspect(Caller caller, InspectionAspect aspect) {
        if (!isOfAspect(caller, aspect)) {
            throw Problem.forbidden();
        }
    }

    static boolean isOfAspect(Caller caller, InspectionAspect aspect) {
        return caller.hasAny(Role.SUPERVISOR, Role.COORDINATOR) || aspect == InspectionAspect.LAWFULNESS;
    }
}
