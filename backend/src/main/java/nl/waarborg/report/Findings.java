package nl.waarborg.report;

import java.util.ArrayList;
import java.util.List;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong, so that nobody has to send a form twice to find the second mistake. */
final class Findings {

    private final List<Violation> found = new ArrayList<>();
    private int asked;
    private int answered;

    /** A question that must be answered; its code is {@code <code>-required}. */
    void require(String pointer, String code, @Nullable Object answer) {
        require(pointer, code, Filled.in(answer));
    }

    void require(String pointer, String code, boolean isAnswered) {
        asked++;
        if (isAnswered) {
            answered++;
        } else {
            found.add(Violation.of(Findings.class, pointer, code + "-required"));
        }
    }

    void refuseIf(boolean wrong, String pointer, String code) {
        if (wrong) {
            found.add(Violation.of(Findings.class, pointer, code));
        }
    }

    Completeness conclude() {
        return new Completeness(asked, answered, List.copyOf(found));
    }
}
