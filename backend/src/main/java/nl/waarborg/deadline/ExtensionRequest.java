package nl.waarborg.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Somebody asks for more time; somebody else decides. */
@Entity
class ExtensionRequest {

    enum State {
        PENDING,
        GRANTED,
        REFUSED
    }

    @Id
    UUID id;

    UUID deadlineId;
    Instant requestedAt;

    @Nullable
    UUID requestedById;

    String requestedByName;
    LocalDate requestedUntil;
    String reason;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Instant decidedAt;

    @Nullable
    UUID decidedById;

    @Nullable
    String decidedByName;

    @Nullable
    String decisionReason;

    protected ExtensionRequest() {}

    ExtensionRequest(Deadline deadline, LocalDate until, String reason, Actor actor, Instant when) {
        if (!deadline.state.isOpen()) {
            throw Problem.of(DeadlineProblem.DEADLINE_STATE).with("state", deadline.state.name());
        }
        if (!until.isAfter(deadline.dueOn)) {
            throw Problem.of(DeadlineProblem.EXTENSION_NOT_LATER);
        }
        this.id = Ids.next();
        this.deadlineId = deadline.id;
        this.requestedUntil = until;
        this.reason = reason;
        this.requestedById = actor.accountId();
        this.requestedByName = actor.name();
        this.requestedAt = when;
        this.state = State.PENDING;
    }

    /** Granting or refusing; the author of a request never decides on it (security.md 3.4, rule 2). */
    void decide(boolean granted, String why, Actor actor, Instant when) {
        if (state != State.PENDING) {
            throw Problem.of(DeadlineProblem.EXTENSION_DECIDED);
        }
        if (!mayBeDecidedBy(actor.accountId())) {
            throw Problem.of(DeadlineProblem.OWN_EXTENSION);
        }
        state = granted ? State.GRANTED : State.REFUSED;
        decisionReason = why;
        decidedById = actor.accountId();
        decidedByName = actor.name();
        decidedAt = when;
    }

    /** Whether it looked the same at that moment. */
    boolean isUnchangedSince(Instant moment) {
        return !requestedAt.isAfter(moment) && (decidedAt == null || !decidedAt.isAfter(moment));
    }

    boolean mayBeDecidedBy(@Nullable UUID accountId) {
        return accountId != null && !Objects.equals(accountId, requestedById);
    }
}
