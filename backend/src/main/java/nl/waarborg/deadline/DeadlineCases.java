package nl.waarborg.deadline;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.outbox.Recipient;
import org.jspecify.annotations.Nullable;

/** What deadlines need to know of the cases to which they belong. Offered here, answered by the feature that keeps cases. */
public interface DeadlineCases {

    /** How the caller sees this case; fails with not-found when it is unseen or absent. */
    Uni<Sight> see(Caller caller, UUID caseId);

    /** The numbers of these cases. */
    Uni<Map<UUID, String>> numbers(Collection<UUID> caseIds);

    /** Whom to tell on this side. Nobody is an allowed answer, and the only one for a provider under an embargo. */
    Uni<Audience> audience(UUID caseId, Side side);

    /** Who can be told. */
    enum Side {
        /** Whoever handles the case for the provider. */
        PROVIDER,
        /** The assignee and whoever covers. */
        TEAM,
        COORDINATORS
    }

    /**
     * @param until nothing later than this is shown: under an embargo the provider's side stands still
     * @param content whether the caller reads what people wrote, such as the reason of a request
     */
    record Sight(@Nullable Instant until, boolean content) {}

    /**
     * @param number the number of the case
     * @param addressees each with the page of the case as they see it
     */
    record Audience(String number, List<Addressee> addressees) {}

    /**
     * @param path the page of the case below the public address: that of the portal or of the workspace
     */
    record Addressee(Recipient recipient, String path) {}
}
