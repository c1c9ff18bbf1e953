package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;
import nl.waarborg.access.Caller;

/** Told when somebody has decided about more time. Offered here; the room of letters implements it. */
public interface ExtensionListener {

    /**
     * Called in the transaction of the decision.
     *
     * @param deadline as it is after the decision
     */
    Uni<Void> decided(Caller caller, DeadlineFacts deadline, DeadlineApi.DecisionForm decision);
}
