package nl.waarborg.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was sent. Its words are fixed at that moment; the PDF is made from them right after, and the notices
 * leave when it is there.
 */
@Entity
class Letter {

    @Id
    UUID id;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    String subject;

    /** Markdown. */
    String body;

    Instant sentAt;

    @Nullable
    UUID byId;

    String byName;

    String[] recipientNames;

    /** Name, address and language of each recipient of a notice, as JSON. */
    String notices;

    /** The PDF in the vault; absent until it is made. */
    @Nullable
    UUID documentId;

    @Nullable
    String documentSha256;

    @Nullable
    Instant noticedAt;

    protected Letter() {}

    Letter(
            UUID caseId,
            LetterKind kind,
            LetterText text,
            List<LetterRecipient> recipients,
            String notices,
            Actor author,
            Instant when) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = kind;
        this.subject = text.subject();
        this.body = text.body();
        this.sentAt = when;
        this.byId = author.accountId();
        this.byName = author.name();
        this.recipientNames = recipients.stream().map(LetterRecipient::name).toArray(String[]::new);
        this.notices = notices;
    }

    LetterApi.Letter shown(boolean underEmbargo) {
        return new LetterApi.Letter(
                id, kind, subject, sentAt, byName, List.of(recipientNames), underEmbargo && noticedAt == null);
    }
}
