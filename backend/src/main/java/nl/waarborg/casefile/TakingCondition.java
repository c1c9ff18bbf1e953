package nl.waarborg.casefile;

import io.smallrye.mutiny.Uni;
import nl.waarborg.access.Caller;

/** Who may take a case that nobody handles, where that rests on what the case is about. Its own kind implements it as a bean. */
public interface TakingCondition {

    /** Fails with 403 when the case is not the caller's to take; in the transaction of taking it. */
    Uni<Void> requireMayTake(Caller caller, CaseFacts facts);
}
