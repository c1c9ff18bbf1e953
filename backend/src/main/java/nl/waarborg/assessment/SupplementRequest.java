package nl.waarborg.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What the team asked the provider to add, and what it answered. The answers are sealed: they tell of clients. */
@Entity
class SupplementRequest {

    @Id
    UUID id;

    UUID reportId;
    UUID deadlineId;
    Instant requestedAt;
    String requestedBy;

    /** What is asked, as JSON. */
    String questions;

    /** The terms of the team that stand still until the answer is there. */
    UUID[] suspendedIds;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answeredBy;

    @Nullable
    byte[] sealedAnswers;

    protected SupplementRequest() {}

    SupplementRequest(UUID reportId, UUID deadlineId, String questions, List<UUID> suspended, Actor who, Instant when) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.deadlineId = deadlineId;
        this.requestedAt = when;
        this.requestedBy = who.name();
        this.questions = questions;
        this.suspendedIds = suspended.toArray(UUID[]::new);
    }

    boolean isOpen() {
        return answeredAt == null;
    }

    void answer(byte[] sealed, Actor who, Instant when) {
        if (!isOpen()) {
            throw Problem.of(AssessmentProblem.SUPPLEMENT_ANSWERED);
        }
        sealedAnswers = sealed;
        answeredBy = who.name();
        answeredAt = when;
    }
}
