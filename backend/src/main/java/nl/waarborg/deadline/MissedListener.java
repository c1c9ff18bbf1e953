package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;

/** Told when the last day of a deadline is over and its duty is not done. Offered here; a higher room implements it. */
public interface MissedListener {

    /**
     * Called in the transaction of the watchdog, once for each day that it is missed.
     *
     * @param deadline as it is now
     */
    Uni<Void> missed(DeadlineFacts deadline);
}
