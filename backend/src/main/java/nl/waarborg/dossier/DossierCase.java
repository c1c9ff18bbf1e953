package nl.waarborg.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** That a case belongs to a dossier, or did. */
@Entity
class DossierCase {

    @Id
    UUID id;

    UUID dossierId;
    UUID caseId;
    Instant addedAt;
    String addedBy;

    @Nullable
    Instant removedAt;

    @Nullable
    String removedBy;

    @Nullable
    String removalReason;

    protected DossierCase() {}

    DossierCase(UUID dossierId, UUID caseId, Actor who, Instant when) {
        this.id = Ids.next();
        this.dossierId = dossierId;
        this.caseId = caseId;
        this.addedAt = when;
        this.addedBy = who.name();
    }

    boolean belongs() {
        return removedAt == null;
    }

    void remove(String reason, Actor who, Instant when) {
        removedAt = when;
        removedBy = who.name();
        removalReason = reason;
    }
}
