package nl.waarborg.framework;

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
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A version of a framework: made by one person, put in use by another, and from then on frozen. */
@Entity
class FrameworkVersion {

    @Id
    UUID id;

    UUID authorityId;

    String code;

    int number;

    @Enumerated(EnumType.STRING)
    FrameworkState state;

    /** The content as JSON; the cast keeps the driver from taking the text for a JSON string. */
    @ColumnTransformer(read = "content::text", write = "?::text::json")
    String content;

    String begunByName;

    Instant begunAt;

    @Nullable
    UUID proposedBy;

    @Nullable
    String proposedByName;

    @Nullable
    Instant proposedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    String decidedByName;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decisionReason;

    /** There was no second person, and that is on record. */
    boolean aloneRecorded;

    @Nullable
    Instant retiredAt;

    @Version
    int version;

    protected FrameworkVersion() {}

    FrameworkVersion(UUID authorityId, String code, int number, String content, Actor maker, Instant when) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.code = code;
        this.number = number;
        this.state = FrameworkState.DRAFT;
        this.content = content;
        this.begunByName = maker.name();
        this.begunAt = when;
    }

    void change(String changed) {
        requireDraft();
        content = changed;
    }

    void requireDraft() {
        if (state != FrameworkState.DRAFT) {
            throw Problem.of(FrameworkProblem.FRAMEWORK_FROZEN);
        }
    }

    void propose(Actor proposer, Instant when) {
        require(FrameworkState.DRAFT);
        state = FrameworkState.PROPOSED;
        proposedBy = proposer.accountId();
        proposedByName = proposer.name();
        proposedAt = when;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
        decisionReason = null;
    }

    /** In use at once because no second person is there (security design 3.5). */
    void approveAlone(Actor proposer, Instant when) {
        require(FrameworkState.PROPOSED);
        aloneRecorded = true;
        decide(FrameworkState.IN_USE, null, proposer, when);
    }

    void approve(@Nullable String why, Actor approver, Instant when) {
        require(FrameworkState.PROPOSED);
        if (approver.accountId() != null && approver.accountId().equals(proposedBy)) {
            throw Problem.of(FrameworkProblem.FRAMEWORK_NEEDS_SECOND_PERSON);
        }
        decide(FrameworkState.IN_USE, why, approver, when);
    }

    /** Also who proposed it may take it back. */
    void sendBack(String why, Actor decider, Instant when) {
        require(FrameworkState.PROPOSED);
        decide(FrameworkState.DRAFT, why, decider, when);
    }

    void retire(Instant when) {
        require(FrameworkState.IN_USE);
        state = FrameworkState.RETIRED;
        retiredAt = when;
    }

    /** What the trail keeps of a step; the content stands in the version itself, which is frozen. */
    Trace trace() {
        return new Trace(code, number, state);
    }

    record Trace(String code, int number, FrameworkState state) {}

    private void decide(FrameworkState outcome, @Nullable String why, Actor decider, Instant when) {
        state = outcome;
        decidedBy = decider.accountId();
        decidedByName = decider.name();
        decidedAt = when;
        decisionReason = why;
    }

    private void require(FrameworkState expected) {
        if (state != expected) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }
}
