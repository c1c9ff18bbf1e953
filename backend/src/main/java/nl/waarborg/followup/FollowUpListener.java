package nl.waarborg.followup;

import io.smallrye.mutiny.Uni;
import nl.waarborg.shared.Actor;

/** Hears that a task ended or was opened again. Offered here; a room that hands on tasks implements it as a bean. */
public interface FollowUpListener {

    /** In the transaction of the change; {@code facts} are as they are after it: done, withdrawn, or open again. */
    Uni<Void> changed(Actor actor, FollowUpFacts facts);
}
