package nl.waarborg.inspectionreport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A part of a report under a heading, with a version of its own. */
@Entity
class ReportSection {

    private static final String NOTHING = "[]";

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

    /** The passages as they were composed the last time, as JSON. */
    String composed;

    /** Its part is gone from what was found; what somebody wrote in it stays. */
    boolean gone;

    /** The passages that somebody wrote in and that tell of what is no longer there. */
    String[] leftOver;

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
        this.passages = NOTHING;
        this.composed = NOTHING;
        this.leftOver = new String[0];
    }

    /**
     * As it reads from now on. A heading that somebody changed stays.
     *
     * @param title absent when its part is gone
     * @param now as it is composed from what is found now, as JSON
     */
    void compose(int place, @Nullable String title, String texts, String now, List<String> left) {
        position = place;
        gone = title == null;
        if (changedAt == null && title != null) {
            heading = title;
        }
        passages = texts;
        composed = now;
        leftOver = left.toArray(String[]::new);
    }

    void write(String title, String texts, Set<String> ids, Actor who, Instant when) {
        heading = title.strip();
        passages = texts;
        leftOver = Arrays.stream(leftOver).filter(ids::contains).toArray(String[]::new);
        changedBy = who.name();
        changedAt = when;
    }
}
