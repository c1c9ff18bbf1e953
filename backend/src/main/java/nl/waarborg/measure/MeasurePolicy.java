package nl.waarborg.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Who may do what with a measure. */
final class MeasurePolicy {

    private MeasurePolicy() {}

    /** The operationIds open to the caller now. */
    static List<String> actions(Caller caller, MeasureState state) {
        if (!state.isOpen()) {
            return List.of();
        }
        List<String> actions = new ArrayList<>();
        if (caller.has(Role.PROVIDER_USER)) {
            actions.add("reportProgress");
        }
        if (caller.hasAny(Role.SUPERVISOR, Role.COORDINATOR)) {
            actions.add("judgeMeasure");
        }
        return List.copyOf(actions);
    }

    /** A measure lies ahead: a date that is over can't be asked of anybody. */
    static void requireAhead(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            throw Problem.invalid(Violation.common("/dueOn", "required"));
        }
        if (dueOn.isBefore(today)) {
            throw Problem.invalid(Violation.of(MeasureApi.class, "/dueOn", "in-the-past"));
        }
    }
}
