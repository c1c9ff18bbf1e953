package nl.waarborg.fieldwork;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Which documents the team asked the provider for, and what came. The answer is sealed: it can tell of clients. */
@Entity
class DocumentRequest {

    @Id
    UUID id;

    @Version
    int version;

    UUID inspectionId;
    UUID authorityId;
    UUID deadlineId;
    String[] items;
    Instant requestedAt;
    String requestedBy;

    /** What the provider has written so far; its own until it is sent. */
    @Nullable
    byte[] sealedDraft;

    @Nullable
    byte[] sealedAnswer;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answeredBy;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    String withdrawnReason;

    protected DocumentRequest() {}

    DocumentRequest(UUID inspectionId, UUID authorityId, UUID deadlineId, List<String> items, Actor who, Instant when) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.authorityId = authorityId;
        this.deadlineId = deadlineId;
        this.items = items.stream().map(String::strip).toArray(String[]::new);
        this.requestedAt = when;
        this.requestedBy = who.name();
    }

    RequestState state() {
        if (withdrawnAt != null) {
            return RequestState.WITHDRAWN;
        }
        return answeredAt == null ? RequestState.OPEN : RequestState.ANSWERED;
    }

    void keep(byte[] draft) {
        requireOpen();
        sealedDraft = draft;
    }

    void answer(byte[] sealed, Actor who, Instant when) {
        requireOpen();
        sealedAnswer = sealed;
        sealedDraft = null;
        answeredBy = who.name();
        answeredAt = when;
    }

    void withdraw(String reason, Instant when) {
        requireOpen();
        withdrawnReason = reason.strip();
        withdrawnAt = when;
        sealedDraft = null;
    }

    private void requireOpen() {
        if (state() != RequestState.OPEN) {
            throw Problem.of(FieldworkProblem.REQUEST_ENDED);
        }
    }

    Trace trace() {
        return new Trace(state(), items.length);
    }

    /** What the trail keeps of it: nothing of what was answered. */
    record Trace(RequestState state, int items) {}
}
