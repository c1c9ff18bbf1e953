package nl.waarborg.report;

import java.util.List;
import nl.waarborg.shared.problem.Violation;

/**
 * What still misses or is wrong.
 *
 * @param asked how many questions must be answered for this kind
 * @param answered how many of those are
 */
public record Completeness(int asked, int answered, List<Violation> missing) {

    public boolean complete() {
        return missing.isEmpty();
    }

    /** The share of the required questions that is answered, in per cent. */
    public int filledShare() {
        return asked == 0 ? 0 : answered * 100 / asked;
    }
}
