package nl.waarborg.inspection;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;

/** Hears that cases led to an inspection or joined one. Offered here; a higher room implements it as a bean. */
public interface CauseListener {

    /**
     * Called in the transaction of the change.
     *
     * @param causes the cases that were added
     */
    Uni<Void> added(Caller caller, InspectionFacts inspection, List<UUID> causes);
}
