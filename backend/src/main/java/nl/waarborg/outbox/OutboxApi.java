package nl.waarborg.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the outbox tells over the line. */
final class OutboxApi {

    private OutboxApi() {}

    /**
     * @param to absent where the recipient is hidden, as the source of a signal
     * @param body absent for those who may know that a mail is stuck but not what it says, and where it is confidential
     * @param confidential only the recipient may read it, as its link opens an account
     */
    record OutboxItem(
            UUID id,
            @Nullable String to,
            String subject,
            @Nullable String body,
            boolean confidential,
            OutboxState state,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant sentAt,
            int attempts,
            @Nullable String lastError) {

        OutboxItem withoutBody() {
            return new OutboxItem(
                    id, to, subject, null, confidential, state, createdAt, nextAttemptAt, sentAt, attempts, lastError);
        }
    }

    record CaughtMail(String messageId, String to, String subject, String body, Instant at) {}

    record CaughtMails(List<CaughtMail> items) {}
}
