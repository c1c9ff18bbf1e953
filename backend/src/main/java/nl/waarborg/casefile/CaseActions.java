package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.waarborg.access.Caller;

/**
 * What can be done with a case now, in one room. A kind of case offers it with its own facts, and each higher room that adds
 * operations implements that as a bean, so that the case tells a caller all that is open to him.
 *
 * @param <F> what is known of the case
 */
public interface CaseActions<F> {

    /** The operationIds open to the caller; called one after the other, in the session of the read. */
    Uni<List<String>> openTo(Caller caller, F facts);
}
