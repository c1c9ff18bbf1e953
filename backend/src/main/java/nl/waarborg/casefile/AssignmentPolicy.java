package nl.waarborg.casefile;

import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.shared.problem.Problem;

/** Who may give a case to whom: a coordinator divides the work; a supervisor takes what nobody has, for lawfulness a signal or an inspection. */
final class AssignmentPolicy {

    private AssignmentPolicy() {}

    static void check(Caller caller, CaseFacts facts, UUID assignee) {
        if (caller.has(Role.COORDINATOR)) {
            return;
        }
        if (!takes(caller, facts) || !assignee.equals(caller.accountId())) {
            throw Problem.forbidden();
        }
        if (facts.assigneeId() != null && !facts.assigneeId().equals(assignee)) {
            throw Problem.of(CaseProblem.ALREADY_ASSIGNED);
        }
    }

    private static boolean takes(Caller caller, CaseFacts facts) {
        return caller.has(Role.SUPERVISOR)
                || (caller.has(Role.LAWFULNESS_SUPERVISOR) && facts.kind() != CaseKind.REPORT);
    }
}
