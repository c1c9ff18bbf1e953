package nl.waarborg.message;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.message.MessageApi.Side;

/** Reads and writes messages. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<CaseMessage, UUID> {

    private static final int MOST = 500;

    /** The last five hundred, oldest first. */
    Uni<List<CaseMessage>> of(UUID caseId) {
        return find("caseId = ?1 order by sentAt desc, id desc", caseId)
                .page(0, MOST)
                .list()
                .map(List::reversed);
    }

    /** Marks what was written to a side as read by it; answers how many. */
    Uni<Integer> markRead(UUID caseId, Side reader, UUID readBy, Instant until, Instant when) {
        return update(
                "readAt = ?1, readById = ?2 where caseId = ?3 and fromSide = ?4 and readAt is null and sentAt <= ?5",
                when,
                readBy,
                caseId,
                reader.other(),
                until);
    }
}
