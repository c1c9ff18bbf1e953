package nl.waarborg.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;

/** A case that led to an inspection, or joined one that was under way. */
@Entity
class InspectionCause {

    @Id
    UUID id;

    UUID inspectionId;
    UUID caseId;
    Instant addedAt;

    protected InspectionCause() {}

    InspectionCause(UUID inspectionId, UUID caseId, Instant when) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.caseId = caseId;
        this.addedAt = when;
    }
}
