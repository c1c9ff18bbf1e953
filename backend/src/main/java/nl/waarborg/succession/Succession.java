package nl.waarborg.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** That one provider went on as another. */
@Entity
class Succession {

    @Id
    UUID id;

    @Version
    int version;

    UUID authorityId;
    UUID predecessorId;
    UUID successorId;

    @Enumerated(EnumType.STRING)
    SuccessionKind kind;

    LocalDate happenedOn;
    String reason;
    String byName;
    Instant recordedAt;

    @Nullable
    String takenBackReason;

    @Nullable
    String takenBackBy;

    @Nullable
    Instant takenBackAt;

    protected Succession() {}

    Succession(UUID authorityId, SuccessionApi.SuccessionRequest request, String byName, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.predecessorId = request.predecessorId();
        this.successorId = request.successorId();
        this.kind = request.kind();
        this.happenedOn = request.happenedOn();
        this.reason = request.reason().strip();
        this.byName = byName;
        this.recordedAt = when;
    }

    void takeBack(String why, String byName, Instant when) {
        if (takenBackAt != null) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        takenBackReason = why.strip();
        takenBackBy = byName;
        takenBackAt = when;
    }

    Trace trace() {
        return new Trace(predecessorId, successorId, kind, happenedOn, reason, takenBackReason);
    }

    /** What the trail keeps of it. */
    record Trace(
            UUID predecessorId,
            UUID successorId,
            SuccessionKind kind,
            LocalDate happenedOn,
            String reason,
            @Nullable String takenBackReason) {}
}
