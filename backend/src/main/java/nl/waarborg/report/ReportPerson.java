package nl.waarborg.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Someone behind a report, sealed; the identity is bound into the seal. */
@Entity
@Immutable
class ReportPerson {

    @Id
    UUID id;

    UUID reportId;
    int position;
    byte[] sealed;

    protected ReportPerson() {}

    ReportPerson(UUID id, UUID reportId, int position, byte[] sealed) {
        this.id = id;
        this.reportId = reportId;
        this.position = position;
        this.sealed = sealed;
    }
}
