package nl.waarborg.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A message as it will leave, worded when it was written, so that nothing about it can go wrong later but the sending. */
@Entity
@DynamicUpdate // the delivery writes other columns of the same row
class OutboxMessage {

    @Id
    UUID id;

    String messageId;

    String template;

    String language;

    String recipientName;

    /** Empty for a hidden recipient. */
    String recipientAddress;

    /** The address of a hidden recipient; erased when the mail has left. */
    byte @Nullable [] sealedRecipient;

    boolean recipientHidden;

    String subject;

    /** Where the link has a secret, {@link LinkSecrets#GAP} stands in its place. */
    String body;

    /** Only the recipient may ever read it: it opens an account. */
    boolean confidential;

    /** What belongs behind the # of the link, sealed; erased when the mail has left. */
    byte @Nullable [] secret;

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

    @Nullable
    String lastError;

    @Nullable
    Instant sentAt;

    protected OutboxMessage() {}

    OutboxMessage(OutboxMail mail, Wording wording, String host, Instant when) {
        this.id = Ids.next();
        this.messageId = "<" + id + "@" + host + ">";
        this.template = mail.template();
        this.language = mail.recipient().language().code();
        this.recipientName = mail.recipient().name();
        this.recipientHidden = mail.recipient().hidden();
        this.recipientAddress = recipientHidden ? "" : mail.recipient().address();
        this.subject = wording.subject();
        this.body = wording.body();
        this.confidential = mail.secret() != null;
        this.authorityId = mail.authorityId();
        this.caseId = mail.caseId();
        this.state = OutboxState.WAITING;
        this.createdAt = when;
        this.nextAttemptAt = when;
    }

    OutboxMessage sealing(LinkSecrets secrets, OutboxMail mail) {
        secret = mail.secret() == null ? null : secrets.seal(mail.secret(), id);
        sealedRecipient = secrets.sealAddress(mail.recipient(), id);
        return this;
    }

    /** Tries again at once what waits or is parked. */
    void sendAgain(Instant when) {
        if (state != OutboxState.WAITING && state != OutboxState.PARKED) {
            throw Problem.of(OutboxProblem.MAIL_ALREADY_SENT);
        }
        state = OutboxState.WAITING;
        nextAttemptAt = when;
    }

    OutboxApi.OutboxItem item() {
        return new OutboxApi.OutboxItem(
                id,
                recipientHidden ? null : recipientAddress,
                subject,
                body,
                confidential,
                state,
                createdAt,
                nextAttemptAt,
                sentAt,
                attempts,
                lastError);
    }
}
