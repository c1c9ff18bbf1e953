package nl.waarborg.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.assessment.AssessmentApi.AcknowledgementRequest;
import nl.waarborg.shared.Actor;

/** The receipt of a report was confirmed (protocol step 2). */
@Entity
class Acknowledgement {

    @Id
    UUID reportId;

    Instant confirmedAt;
    String byName;
    boolean urgent;
    String keptInformedHow;

    /** Who of the list was told and who was not, as JSON. */
    String informed;

    protected Acknowledgement() {}

    Acknowledgement(UUID reportId, AcknowledgementRequest request, String informed, Actor who, Instant when) {
        this.reportId = reportId;
        this.confirmedAt = when;
        this.byName = who.name();
        this.urgent = request.urgent();
        this.keptInformedHow = request.keptInformedHow().strip();
        this.informed = informed;
    }
}
