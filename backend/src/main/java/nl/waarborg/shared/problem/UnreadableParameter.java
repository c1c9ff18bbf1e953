package nl.waarborg.shared.problem;

import io.vertx.core.MultiMap;
import java.util.Map;

/**
 * A parameter that can't be read is "not found" to the framework, wherever it stands. In the path that is right; in the
 * query it is an error of the client, and it is found by the value that the reader complains of.
 */
final class UnreadableParameter {

    private UnreadableParameter() {}

    static Problem problem(Throwable unreadable, MultiMap query) {
        String complaint = String.valueOf(unreadable.getMessage());
        return query.entries().stream()
                .filter(parameter -> !parameter.getValue().isEmpty() && complaint.contains(parameter.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(name -> Problem.invalid(Violation.common("query:" + name, "wrong-type")))
                .orElseGet(Problem::notFound);
    }
}
