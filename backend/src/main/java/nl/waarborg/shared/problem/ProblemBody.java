package nl.waarborg.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer {@code application/problem+json} of RFC 9457, with our two extensions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String correlationId,
        @Nullable List<Line> violations) {

    /** One broken rule: where, which, and in the reader's language. */
    record Line(String pointer, String code, String message) {}
}
