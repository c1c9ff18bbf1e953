package nl.waarborg.deadline;

import java.util.ArrayList;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;

/** What a caller may do with a deadline now (security.md 3.3, row "Term"). */
final class DeadlinePolicy {

    private DeadlinePolicy() {}

    /** The operationIds of the contract that are open to the caller. */
    static List<String> actions(Caller caller, Deadline deadline, List<ExtensionRequest> requests) {
        List<String> actions = new ArrayList<>();
        boolean pending = requests.stream().anyMatch(DeadlinePolicy::isPending);
        if (mayRequestExtension(caller, deadline) && deadline.state.isOpen() && !pending) {
            actions.add("requestExtension");
        }
        if (handles(caller)) {
            if (requests.stream().anyMatch(request -> isPending(request) && mayDecide(caller, request))) {
                actions.add("decideExtension");
            }
            if (deadline.state == DeadlineState.RUNNING) {
                actions.add("suspendDeadline");
            }
            if (deadline.state == DeadlineState.SUSPENDED) {
                actions.add("resumeDeadline");
            }
        }
        return actions;
    }

    /** A provider sees its own duties; the terms of the team are the team's. */
    static boolean maySee(Caller caller, Deadline deadline) {
        return caller.isStaff() || deadline.responsible == Responsible.PROVIDER;
    }

    /** A provider asks for its own duties; the team for its own, or for a provider that phoned. */
    private static boolean mayRequestExtension(Caller caller, Deadline deadline) {
        return maySee(caller, deadline)
                && caller.hasAny(Role.PROVIDER_USER, Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR);
    }

    private static boolean mayDecide(Caller caller, ExtensionRequest request) {
        return handles(caller) && request.mayBeDecidedBy(caller.accountId());
    }

    private static boolean handles(Caller caller) {
        return caller.hasAny(Role.SUPERVISOR, Role.COORDINATOR);
    }

    private static boolean isPending(ExtensionRequest request) {
        return request.state == ExtensionRequest.State.PENDING;
    }
}
