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
import org.jspecify.annotations.Nullable;

/** A meeting of the team of one authority. Its version goes up with its plan and with what stands on its agenda. */
@Entity
class Meeting {

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;
    Instant startsAt;

    @Nullable
    String place;

    UUID chairId;
    String chairName;

    @Enumerated(EnumType.STRING)
    MeetingState state;

    Instant plannedAt;
    String plannedBy;
    Instant changedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedBy;

    @Nullable
    String cancelReason;

    protected Meeting() {}

    Meeting(UUID authorityId, MeetingPlan plan, Actor who, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.state = MeetingState.PLANNED;
        this.plannedAt = when;
        this.plannedBy = who.name();
        follow(plan, when);
    }

    void change(MeetingPlan plan, Instant when) {
        requirePlanned();
        follow(plan, when);
    }

    /** Something on the agenda changed. */
    void touch(Instant when) {
        requirePlanned();
        changedAt = when;
    }

    void close(Actor who, Instant when) {
        end(MeetingState.CLOSED, who, when);
    }

    void cancel(String reason, Actor who, Instant when) {
        end(MeetingState.CANCELLED, who, when);
        cancelReason = reason;
    }

    /** Refuses with 409 what can only be done before the meeting is closed. */
    void requirePlanned() {
        if (state != MeetingState.PLANNED) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    Trace trace() {
        return new Trace(state, startsAt, chairId, changedAt);
    }

    private void follow(MeetingPlan plan, Instant when) {
        startsAt = plan.startsAt();
        place = plan.place();
        chairId = plan.chair().accountId();
        chairName = plan.chair().name();
        changedAt = when;
    }

    private void end(MeetingState next, Actor who, Instant when) {
        requirePlanned();
        state = next;
        endedAt = when;
        endedBy = who.name();
        changedAt = when;
    }

    /** What the trail keeps of it. */
    record Trace(MeetingState state, Instant startsAt, UUID chairId, Instant changedAt) {}
}
