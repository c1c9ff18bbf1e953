package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.waarborg.shared.problem.Violation;

/**
 * Tells what stands in the way of closing a case. Offered here; every feature that can stand in the way implements it as a
 * bean (an open request, a term that runs).
 */
public interface ClosingCondition {

    /** What must be done first, each with a sentence in the feature's own messages; empty when nothing. */
    Uni<List<Violation>> obstacles(CaseFacts facts);
}
