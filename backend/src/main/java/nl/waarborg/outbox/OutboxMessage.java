package nl.waarborg.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A message as it will leave, worded when it was written, so that nothing about it can go wrong later but the sending. */
@Entity
class OutboxMessage {

    @Id
    UUID id;

    String messageId;

    String template;

    String language;

    String recipientName;

    String recipientAddress;

    String subject;

    String body;

    @Nullable
    UUID authorityId;

    @Nullable
    UUID caseId;

    @Enumerated(EnumType.STRING)
    OutboxState state;

    Instant createdAt;

    @Nullable
    Instant nextAttemptAt;

    int attempts;

    protected OutboxMessage() {}

    OutboxMessage(OutboxMail mail, Wording wording, String host, Instant when) {
        this.id = Ids.next();
        this.messageId = "<" + id + "@" + host + ">";
        this.template = mail.template();
        this.language = mail.recipient().language().code();
        this.recipientName = mail.recipient().name();
        this.recipientAddress = mail.recipient().address();
        this.subject = wording.subject();
        this.body = wording.body();
        this.authorityId = mail.authorityId();
        this.caseId = mail.caseId();
        this.state = OutboxState.WAITING;
        this.createdAt = when;
        this.nextAttemptAt = when;
    }
}
