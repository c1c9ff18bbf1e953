package nl.waarborg.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;

/** The report of one round as it was submitted; it never changes. */
@Entity
class InvestigationRound {

    @Id
    UUID id;

    UUID reportId;
    int round;
    Instant submittedAt;
    String submittedBy;
    byte[] sealed;

    protected InvestigationRound() {}

    InvestigationRound(UUID id, UUID reportId, int round, byte[] sealed, Actor who, Instant when) {
        this.id = id;
        this.reportId = reportId;
        this.round = round;
        this.submittedAt = when;
        this.submittedBy = who.name();
        this.sealed = sealed;
    }
}
