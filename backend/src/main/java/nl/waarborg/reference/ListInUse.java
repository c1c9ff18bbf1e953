package nl.waarborg.reference;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** Narrows a list to the codes that an authority uses. Offered here; the room that knows implements it for its list. */
public interface ListInUse {

    /** The list that it narrows. */
    ReferenceList list();

    /** The codes that the authority uses today. */
    Uni<Set<String>> codes(UUID authorityId);
}
