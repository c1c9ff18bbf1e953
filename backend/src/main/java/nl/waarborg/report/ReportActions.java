package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.waarborg.access.Caller;

/**
 * What can be done with a report now, in one room. Offered here and implemented as a bean by each higher room that adds
 * operations, so that the report tells a caller all that is open to him.
 */
public interface ReportActions {

    /** The operationIds open to the caller; called one after the other, in the session of the read. */
    Uni<List<String>> openTo(Caller caller, ReportFacts report);
}
