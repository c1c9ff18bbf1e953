package nl.waarborg.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.redaction.PersonalDataKind;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What was done about one place that may tell of a person; never changed, gone only with the text of a correction that was
 * discarded, and never the words themselves. Only words that
 * are kept have a fingerprint, by which they are known again.
 */
@Entity
@Table(name = "publication_clearance")
class Clearance {

    @Id
    UUID id;

    UUID publicationId;

    @Nullable
    String fingerprint;

    @Enumerated(EnumType.STRING)
    PersonalDataKind kind;

    @Enumerated(EnumType.STRING)
    ClearanceHow how;

    @Nullable
    String reason;

    String byName;
    Instant clearedAt;

    protected Clearance() {}

    Clearance(
            UUID publicationId,
            @Nullable String fingerprint,
            PersonalDataKind kind,
            ClearanceHow how,
            @Nullable String reason,
            String by,
            Instant when) {
        this.id = Ids.next();
        this.publicationId = publicationId;
        this.fingerprint = fingerprint;
        this.kind = kind;
        this.how = how;
        this.reason = reason;
        this.byName = by;
        this.clearedAt = when;
    }
}
