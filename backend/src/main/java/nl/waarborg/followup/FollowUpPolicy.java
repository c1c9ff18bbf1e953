package nl.waarborg.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Who may do what with a task. */
final class FollowUpPolicy {

    private FollowUpPolicy() {}

    /** Whether it was handed to the caller: by name, or by a role where no person is named. */
    static boolean isHandedTo(Caller caller, FollowUp followUp) {
        if (!caller.worksFor(followUp.authorityId)) {
            return false;
        }
        if (followUp.accountId != null) {
            return caller.accountId().equals(followUp.accountId);
        }
        Role role = followUp.kind.role();
        return role != null && caller.has(role);
    }

    /** Whether the caller follows it in the own list: whoever must act, and whoever handed it on. */
    static boolean follows(Caller caller, FollowUp followUp) {
        return isHandedTo(caller, followUp)
                || caller.worksFor(followUp.authorityId) && caller.accountId().equals(followUp.openedById);
    }

    /** The operationIds open to whoever must act. */
    static List<String> actionsOfHanded(Caller caller, FollowUp followUp, boolean caseOpen) {
        if (!caseOpen || !followUp.state.isOpen() || !isHandedTo(caller, followUp)) {
            return List.of();
        }
        List<String> actions = new ArrayList<>(List.of("completeFollowUp", "saveFollowUpDraft"));
        if (followUp.state == FollowUpState.OPEN) {
            actions.add("acknowledgeFollowUp");
        }
        return List.copyOf(actions);
    }

    /** The operationIds open to the team that has the case. */
    static List<String> actionsOfTeam(FollowUp followUp, boolean caseOpen) {
        if (!caseOpen) {
            return List.of();
        }
        return followUp.state.isOpen()
                ? List.of("noteOutcome", "extendFollowUp", "withdrawFollowUp")
                : List.of("reopenFollowUp");
    }

    static void requireOpen(boolean caseOpen) {
        if (!caseOpen) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    /** A term lies ahead: a date that is over can't be asked of anybody. */
    static void requireAhead(@Nullable LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw Problem.invalid(Violation.of(FollowUpApi.class, "/until", "in-the-past"));
        }
    }

    /** What belongs together: a party with passing on, and a person with what stays inside. */
    static void check(NewFollowUp plan) {
        boolean outside = plan.kind() == FollowUpKind.PASSED_ON;
        if (outside && plan.party() == null) {
            throw Problem.invalid(Violation.common("/party", "required"));
        }
        if (outside && (plan.name() == null || plan.name().isBlank())) {
            throw Problem.invalid(Violation.common("/name", "required"));
        }
        if (plan.kind() == FollowUpKind.INTERNAL && plan.accountId() == null) {
            throw Problem.invalid(Violation.common("/accountId", "required"));
        }
        if (outside ? plan.accountId() != null : plan.party() != null || plan.email() != null) {
            throw Problem.invalid(Violation.of(FollowUpApi.class, "/kind", "does-not-fit"));
        }
        if (plan.acknowledge() && outside && plan.email() == null) {
            throw Problem.invalid(Violation.of(FollowUpApi.class, "/acknowledge", "nobody-to-acknowledge"));
        }
    }
}
