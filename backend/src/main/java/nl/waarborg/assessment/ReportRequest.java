package nl.waarborg.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.assessment.AssessmentApi.UnreportedCalamityRequest;
import nl.waarborg.shared.Actor;

/** Why the team asked for a report that did not come (domain.md 2.4). */
@Entity
class ReportRequest {

    @Id
    UUID reportId;

    Instant requestedAt;
    String requestedBy;
    LocalDate learnedOn;
    String learnedHow;
    String description;

    protected ReportRequest() {}

    ReportRequest(UUID reportId, UnreportedCalamityRequest request, Actor who, Instant when) {
        this.reportId = reportId;
        this.requestedAt = when;
        this.requestedBy = who.name();
        this.learnedOn = request.learnedOn();
        this.learnedHow = request.learnedHow().strip();
        this.description = request.description().strip();
    }

    Trace trace() {
        return new Trace(learnedOn);
    }

    /** What the trail keeps of it. */
    record Trace(LocalDate learnedOn) {}
}
