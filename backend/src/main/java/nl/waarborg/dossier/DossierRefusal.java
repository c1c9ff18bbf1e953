package nl.waarborg.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;

/** Two cases that do not belong together, as somebody said with a reason. */
@Entity
class DossierRefusal {

    @Id
    UUID id;

    UUID caseId;
    UUID otherId;
    String reason;
    Instant refusedAt;
    String refusedBy;

    protected DossierRefusal() {}

    DossierRefusal(UUID one, UUID other, String reason, Actor who, Instant when) {
        // the database compares identifiers by their digits, Java by their signed halves
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        this.id = Ids.next();
        this.caseId = inOrder ? one : other;
        this.otherId = inOrder ? other : one;
        this.reason = reason;
        this.refusedAt = when;
        this.refusedBy = who.name();
    }
}
