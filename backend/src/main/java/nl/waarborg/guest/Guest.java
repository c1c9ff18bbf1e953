package nl.waarborg.guest;

import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came by a good link.
 *
 * @param subjectId what the link is about: an inquiry, a follow-up
 * @param name as whoever made the link wrote it
 * @param correlationId the request
 */
public record Guest(
        UUID linkId, UUID subjectId, String name, @Nullable String correlationId) {

    /** The guest as the trail remembers it: a name without an account. */
    public Actor actor() {
        return new Actor(Actor.Kind.ANONYMOUS, null, name, null, null, Set.of(), null, correlationId);
    }
}
