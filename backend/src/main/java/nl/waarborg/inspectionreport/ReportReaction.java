package nl.waarborg.inspectionreport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What the provider said of a passage of the draft, and what the team does with it. */
@Entity
class ReportReaction {

    @Id
    UUID id;

    @Version
    int version;

    UUID inspectionId;
    int position;

    /** Absent when it is about the draft as a whole. */
    @Nullable
    String passageId;

    String text;

    @Nullable
    Boolean followed;

    @Nullable
    String reason;

    @Nullable
    String weighedBy;

    @Nullable
    Instant weighedAt;

    protected ReportReaction() {}

    ReportReaction(UUID inspectionId, int position, @Nullable String passageId, String text) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.position = position;
        this.passageId = passageId;
        this.text = text.strip();
    }

    void weigh(boolean follow, String why, Actor who, Instant when) {
        followed = follow;
        reason = why.strip();
        weighedBy = who.name();
        weighedAt = when;
    }

    boolean isWeighed() {
        return followed != null;
    }
}
