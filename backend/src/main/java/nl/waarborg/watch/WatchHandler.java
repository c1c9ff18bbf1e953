package nl.waarborg.watch;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Does the steps of one kind. Offered here; a higher feature implements it as a bean. */
public interface WatchHandler {

    /** The kind of step that this handler does. */
    String kind();

    /**
     * Does a step, within the transaction that also records its end: both are there or neither is. After a failure the
     * step is tried again, later each time, without end. Mail belongs in the outbox, never sent from here.
     *
     * <p>The step's row is locked while this runs. Lock the subject before looking at it, since whoever changes it may
     * have cancelled the step in the meantime without waiting.
     */
    Uni<WatchOutcome> take(WatchStep step, Instant now);
}
