package nl.waarborg.inspectionreport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A part of a report under a heading, with a version of its own. */
@Entity
class ReportSection {

    @Id
    UUID id;

    @Version
    int version;

    UUID inspectionId;

    /** Which part it is, the same each time the report is composed. */
    String code;

    int position;
    String heading;

    /** The passages as JSON. */
    String passages;

    @Nullable
    String changedBy;

    /** Absent as long as nobody touched what was composed. */
    @Nullable
    Instant changedAt;

    protected ReportSection() {}

    ReportSection(UUID inspectionId, String code) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.code = code;
    }

    void compose(int place, String title, String texts) {
        position = place;
        if (changedAt == null) {
            heading = title;
            passages = texts;
        }
    }

    void write(String title, String texts, Actor who, Instant when) {
        heading = title.strip();
        passages = texts;
        changedBy = who.name();
        changedAt = when;
    }
}
