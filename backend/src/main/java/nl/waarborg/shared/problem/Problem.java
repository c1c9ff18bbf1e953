package nl.waarborg.shared.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that can't be honoured, thrown wherever that is found out and turned into an answer in one place
 * ({@link ProblemMapper}). It carries no stack trace: it is an outcome, not a fault.
 */
public final class Problem extends RuntimeException {

    private final ProblemType type;
    private final transient Map<String, Object> arguments;
    private final transient List<Violation> violations;
    private final @Nullable Duration retryAfter;

    private Problem(
            ProblemType type,
            Map<String, Object> arguments,
            List<Violation> violations,
            @Nullable Duration retryAfter) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.arguments = arguments;
        this.violations = violations;
        this.retryAfter = retryAfter;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, Map.of(), List.of(), null);
    }

    /** Input that breaks the given rules, all at once. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(CommonProblem.INVALID_INPUT, Map.of(), List.copyOf(violations), null);
    }

    public static Problem invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    public static Problem notFound() {
        return of(CommonProblem.NOT_FOUND);
    }

    public static Problem forbidden() {
        return of(CommonProblem.FORBIDDEN);
    }

    /** Fills {@code {name}} in the problem's sentences. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(arguments);
        more.put(name, value);
        return new Problem(type, more, violations, retryAfter);
    }

    /** Tells which fields the problem is about, beside what it is. */
    public Problem about(List<Violation> fields) {
        return new Problem(type, arguments, List.copyOf(fields), retryAfter);
    }

    /** Tells the client when to try again (header Retry-After, in whole seconds). */
    public Problem retryAfter(Duration delay) {
        return new Problem(type, arguments, violations, delay);
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, Object> arguments() {
        return arguments;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
