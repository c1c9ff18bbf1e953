package nl.waarborg.casefile;

import java.util.Map;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Whoever opens more of a case than comes with his work says for what, in so many characters (security design 3.4, rule 8). */
public final class PurposePolicy {

    public static final int SHORTEST = 20;

    private PurposePolicy() {}

    /** The purpose without the spaces around it; 400 when it tells too little. */
    public static String require(@Nullable String purpose) {
        if (purpose == null || purpose.strip().length() < SHORTEST) {
            throw Problem.invalid(
                    new Violation("/purpose", "purpose-too-short", Map.of("min", SHORTEST), PurposePolicy.class));
        }
        return purpose.strip();
    }
}
