package nl.waarborg.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A signal on the agenda of a meeting. Its version is what two people who write minutes at once are told apart by. */
@Entity
class AgendaItem {

    @Id
    UUID id;

    @Version
    int version;

    UUID meetingId;
    UUID caseId;

    @OptimisticLock(excluded = true)
    int position;

    @Enumerated(EnumType.STRING)
    AgendaState state;

    Instant addedAt;
    String addedBy;
    String minutes;

    @Nullable
    Instant minutesAt;

    @Nullable
    String minutesBy;

    @Nullable
    String postponedReason;

    protected AgendaItem() {}

    AgendaItem(UUID meetingId, UUID caseId, int position, Actor who, Instant when) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.caseId = caseId;
        this.position = position;
        this.state = AgendaState.OPEN;
        this.addedAt = when;
        this.addedBy = who.name();
        this.minutes = "";
    }

    /** Another place on the agenda is no change of the item itself: whoever writes minutes is not told that it is stale. */
    void moveTo(int place) {
        position = place;
    }

    void write(String text, Actor who, Instant when) {
        minutes = text;
        minutesAt = when;
        minutesBy = who.name();
    }

    /** A decision fell; more can follow. What was postponed is decided in another meeting. */
    void decide() {
        if (state == AgendaState.POSTPONED) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        state = AgendaState.DECIDED;
    }

    void postpone(String reason) {
        requireOpen();
        state = AgendaState.POSTPONED;
        postponedReason = reason;
    }

    /** Refuses with 409 what can only be done as long as nothing was decided about it. */
    void requireOpen() {
        if (state != AgendaState.OPEN) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    Trace trace() {
        return new Trace(state, minutes.length(), position);
    }

    /** What the trail keeps of it: not the minutes themselves. */
    record Trace(AgendaState state, int minutesLength, int position) {}
}
