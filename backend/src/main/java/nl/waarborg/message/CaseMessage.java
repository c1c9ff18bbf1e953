package nl.waarborg.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.message.MessageApi.Side;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A message from one side to the other. */
@Entity
class CaseMessage {

    @Id
    UUID id;

    UUID caseId;

    Instant sentAt;

    @Enumerated(EnumType.STRING)
    Side fromSide;

    UUID byId;

    String byName;

    String text;

    UUID[] attachmentIds;

    @Nullable
    Instant readAt;

    @Nullable
    UUID readById;

    protected CaseMessage() {}

    CaseMessage(UUID caseId, Side side, Caller author, String text, List<UUID> attachmentIds, Instant when) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.sentAt = when;
        this.fromSide = side;
        this.byId = author.accountId();
        this.byName = author.name();
        this.text = text;
        this.attachmentIds = attachmentIds.toArray(UUID[]::new);
    }
}
