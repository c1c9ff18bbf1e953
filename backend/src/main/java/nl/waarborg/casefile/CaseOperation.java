package nl.waarborg.casefile;

import java.util.Collections;
import java.util.Set;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;

/**
 * Something that can be done with a case of one kind: by whom, and in which statuses. One rule tells both what is offered
 * and what is refused, so that the two never differ.
 *
 * @param operationId as in the contract
 */
public record CaseOperation<S extends Enum<S> & CaseStatus>(String operationId, Set<Role> roles, Set<S> statuses) {

    public CaseOperation {
        roles = Set.copyOf(roles);
        statuses = Set.copyOf(statuses);
    }

    /** Whether the caller holds a role for it and the case is where it can be done. */
    public boolean isOpenTo(Caller caller, StepFacts<S> facts) {
        return isFor(caller) && statuses.contains(facts.status());
    }

    /** Refuses with 403 whoever has no role for it. */
    void requireRole(Caller caller) {
        if (!isFor(caller)) {
            throw Problem.forbidden();
        }
    }

    /** Refuses with 409 what cannot follow on the present status. */
    void requireStatus(StepFacts<S> facts) {
        if (!statuses.contains(facts.status())) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    private boolean isFor(Caller caller) {
        return !Collections.disjoint(caller.roles(), roles);
    }
}
