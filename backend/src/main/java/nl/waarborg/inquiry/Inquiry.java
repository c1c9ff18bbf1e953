package nl.waarborg.inquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.guest.Matter;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A question with its answer. */
@Entity
class Inquiry implements Matter {

    @Id
    UUID id;

    @Version
    int version;

    UUID caseId;
    UUID authorityId;

    @Nullable
    UUID followsId;

    @Enumerated(EnumType.STRING)
    AskedKind kind;

    @Nullable
    UUID accountId;

    @Nullable
    UUID askedAuthorityId;

    /** Of the colleague, of who is outside, or of the authority. */
    String name;

    @Nullable
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    String question;
    UUID askedById;
    String askedByName;
    Instant askedAt;
    UUID deadlineId;

    @Enumerated(EnumType.STRING)
    InquiryState state;

    byte @Nullable [] draft;

    @Nullable
    String answer;

    /** What an authority chose to share, as JSON. */
    @ColumnTransformer(read = "shared::text", write = "?::text::jsonb")
    @Nullable
    String shared;

    UUID[] attachmentIds;

    @Nullable
    String reason;

    @Nullable
    String endedByName;

    @Nullable
    Instant endedAt;

    protected Inquiry() {}

    Inquiry(
            UUID id,
            CaseFacts file,
            InquiryAddressee to,
            InquiryApi.InquiryRequest request,
            UUID deadlineId,
            Caller asker,
            Instant when) {
        this.id = id;
        this.caseId = file.id();
        this.authorityId = file.authorityId();
        this.followsId = request.followsId();
        this.kind = to.kind();
        this.accountId = to.accountId();
        this.askedAuthorityId = to.authorityId();
        this.name = to.name();
        this.email = to.email();
        this.language = to.language();
        this.question = request.question().strip();
        this.askedById = asker.accountId();
        this.askedByName = asker.name();
        this.askedAt = when;
        this.deadlineId = deadlineId;
        this.state = InquiryState.OPEN;
        this.attachmentIds = new UUID[0];
    }

    void keep(byte[] sealedDraft) {
        requireOpen();
        draft = sealedDraft;
    }

    void answer(String text, @Nullable String sharedJson, List<UUID> files, Actor who, Instant when) {
        end(InquiryState.ANSWERED, who, when);
        answer = text.strip();
        shared = sharedJson;
        attachmentIds = files.toArray(UUID[]::new);
    }

    void decline(String why, Actor who, Instant when) {
        end(InquiryState.DECLINED, who, when);
        reason = why.strip();
    }

    void withdraw(String why, Actor who, Instant when) {
        end(InquiryState.WITHDRAWN, who, when);
        reason = why.strip();
    }

    void requireOpen() {
        if (state != InquiryState.OPEN) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
    }

    boolean isOpen() {
        return state == InquiryState.OPEN;
    }

    /** Who answers without an account. */
    Recipient outsider() {
        if (email == null) {
            throw new IllegalStateException("only who is outside is reached by a bare address");
        }
        return new Recipient(name, email, language);
    }

    Trace trace() {
        return new Trace(kind, state, deadlineId, shared, attachmentIds.length);
    }

    private void end(InquiryState last, Actor who, Instant when) {
        requireOpen();
        state = last;
        draft = null;
        endedByName = who.name();
        endedAt = when;
    }

    /** What the trail keeps of it: texts stand in the question, which never changes, and in the answer. */
    record Trace(
            AskedKind kind,
            InquiryState state,
            UUID deadlineId,
            @Nullable String shared,
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
