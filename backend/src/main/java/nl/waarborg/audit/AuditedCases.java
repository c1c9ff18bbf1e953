package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the trail must know of cases to be read by their number. Offered here, answered by the room that keeps cases. */
public interface AuditedCases {

    /** The case with this number; empty when there is none. */
    Uni<Optional<UUID>> numbered(String number);

    /** The numbers of these cases; one that is not there is left out. */
    Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds);
}
