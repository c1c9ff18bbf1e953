package nl.waarborg.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.guest.Matter;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** A task that was handed on. */
@Entity
class FollowUp implements Matter {

    @Id
    UUID id;

    @Version
    int version;

    UUID caseId;
    UUID authorityId;

    @Enumerated(EnumType.STRING)
    FollowUpKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    OutsideParty party;

    @Nullable
    UUID accountId;

    /** Of the person or the party; absent where a role is meant. */
    @Nullable
    String name;

    @Nullable
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    String task;

    @Nullable
    UUID originId;

    UUID deadlineId;

    @Nullable
    Instant acknowledgeBy;

    UUID openedById;
    String openedByName;
    Instant openedAt;

    @Enumerated(EnumType.STRING)
    FollowUpState state;

    @Nullable
    String acknowledgedByName;

    @Nullable
    Instant acknowledgedAt;

    byte @Nullable [] draft;

    @Nullable
    String outcome;

    UUID[] attachmentIds;

    @Nullable
    String reason;

    @Nullable
    String endedByName;

    @Nullable
    Instant endedAt;

    protected FollowUp() {}

    FollowUp(
            CaseFacts file,
            NewFollowUp plan,
            @Nullable String name,
            Language language,
            UUID deadlineId,
            @Nullable Instant acknowledgeBy,
            Caller opener,
            Instant when) {
        this.id = Ids.next();
        this.caseId = file.id();
        this.authorityId = file.authorityId();
        this.kind = plan.kind();
        this.party = plan.party();
        this.accountId = plan.accountId();
        this.name = name;
        this.email = plan.email();
        this.language = language;
        this.task = plan.task().strip();
        this.originId = plan.originId();
        this.deadlineId = deadlineId;
        this.acknowledgeBy = acknowledgeBy;
        this.openedById = opener.accountId();
        this.openedByName = opener.name();
        this.openedAt = when;
        this.state = FollowUpState.OPEN;
        this.attachmentIds = new UUID[0];
    }

    void keep(byte[] sealedDraft) {
        requireOpen();
        draft = sealedDraft;
    }

    void acknowledge(Actor who, Instant when) {
        become(FollowUpState.ACKNOWLEDGED);
        acknowledgedByName = who.name();
        acknowledgedAt = when;
    }

    void complete(String what, List<UUID> files, Actor who, Instant when) {
        end(FollowUpState.DONE, who, when);
        outcome = what.strip();
        attachmentIds = files.toArray(UUID[]::new);
    }

    void withdraw(String why, Actor who, Instant when) {
        end(FollowUpState.WITHDRAWN, who, when);
        reason = why.strip();
    }

    /** It turns out not to be done: it is asked anew, under a term of its own. */
    void reopen(UUID newDeadline, @Nullable Instant newAcknowledgeBy) {
        become(FollowUpState.OPEN);
        deadlineId = newDeadline;
        acknowledgeBy = newAcknowledgeBy;
        acknowledgedByName = null;
        acknowledgedAt = null;
        endedByName = null;
        endedAt = null;
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    boolean waitsForAcknowledgement() {
        return state == FollowUpState.OPEN && acknowledgeBy != null;
    }

    FollowUpFacts facts(LocalDate dueOn) {
        return new FollowUpFacts(
                id, caseId, kind, party, originId, state, dueOn, acknowledgeBy, acknowledgedAt, outcome);
    }

    Trace trace() {
        return new Trace(kind, party, accountId, state, acknowledgedAt, attachmentIds.length);
    }

    private void end(FollowUpState last, Actor who, Instant when) {
        become(last);
        draft = null;
        endedByName = who.name();
        endedAt = when;
    }

    private void become(FollowUpState next) {
        if (!state.mayBecome(next)) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        state = next;
    }

    /** What the trail keeps of it: the texts stand in the task and its outcome. */
    record Trace(
            FollowUpKind kind,
            @Nullable OutsideParty party,
            @Nullable UUID accountId,
            FollowUpState state,
            @Nullable Instant acknowledgedAt,
            int files) {}

    @Override
    public UUID caseId() {
        return caseId;
    }

    @Override
    public UUID deadlineId() {
        return deadlineId;
    }

    @Override
    public UUID authorityId() {
        return authorityId;
    }
}
