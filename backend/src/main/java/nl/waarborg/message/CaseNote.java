package nl.waarborg.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A note that stays within the team (data class S5). */
@Entity
@Immutable
class CaseNote {

    @Id
    UUID id;

    UUID caseId;

    Instant addedAt;

    UUID byId;

    String byName;

    String text;

    protected CaseNote() {}

    CaseNote(UUID caseId, Caller author, String text, Instant when) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.addedAt = when;
        this.byId = author.accountId();
        this.byName = author.name();
        this.text = text;
    }

    MessageApi.Note shown() {
        return new MessageApi.Note(id, addedAt, byName, text);
    }
}
