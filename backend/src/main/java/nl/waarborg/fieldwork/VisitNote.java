package nl.waarborg.fieldwork;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a member of the team wrote down of a visit. It stays within the team, and can serve as evidence. */
@Entity
class VisitNote {

    @Id
    UUID id;

    @Version
    int version;

    UUID visitId;
    UUID inspectionId;
    String text;
    String writtenBy;

    @Nullable
    UUID writtenById;

    Instant writtenAt;
    Instant changedAt;

    protected VisitNote() {}

    VisitNote(Visit visit, String text, Actor who, Instant when) {
        this.id = Ids.next();
        this.visitId = visit.id;
        this.inspectionId = visit.inspectionId;
        this.writtenBy = who.name();
        this.writtenById = who.accountId();
        this.writtenAt = when;
        write(text, when);
    }

    void write(String words, Instant when) {
        text = words.strip();
        changedAt = when;
    }
}
