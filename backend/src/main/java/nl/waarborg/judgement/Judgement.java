package nl.waarborg.judgement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.judgement.JudgementApi.JudgementRequest;
import nl.waarborg.scoring.Verdict;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.Problem;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What the team makes of the result of one inspection. */
@Entity
class Judgement {

    @Id
    UUID inspectionId;

    /** A list of {@link TrustObservation} as JSON; the cast keeps the driver from taking the text for a JSON string. */
    @ColumnTransformer(read = "trust::text", write = "?::text::jsonb")
    String trust;

    @Nullable
    @Enumerated(EnumType.STRING)
    Verdict verdict;

    @Nullable
    @Enumerated(EnumType.STRING)
    Consequence consequence;

    @Nullable
    String consequenceText;

    @Nullable
    String deviationReason;

    @Enumerated(EnumType.STRING)
    JudgementState state;

    /** What the rule made when a second person was asked; when it makes something else the agreement counts no more. */
    @Nullable
    @Enumerated(EnumType.STRING)
    Verdict basis;

    @Nullable
    UUID askedById;

    @Nullable
    String askedByName;

    @Nullable
    Instant askedAt;

    @Nullable
    UUID agreedById;

    @Nullable
    String agreedByName;

    @Nullable
    Instant agreedAt;

    @Nullable
    String sentBackReason;

    boolean nobodyThere;
    String changedByName;
    Instant changedAt;

    @Version
    int version;

    protected Judgement() {}

    Judgement(UUID inspectionId, Actor who, Instant when) {
        this.inspectionId = inspectionId;
        this.trust = "[]";
        this.state = JudgementState.OPEN;
        this.changedByName = who.name();
        this.changedAt = when;
    }

    /** Whoever deviates otherwise than was agreed must ask anew. */
    void keep(JudgementRequest request, String trustJson, Actor who, Instant when) {
        boolean same = verdict == request.verdict()
                && consequence == request.consequence()
                && Objects.equals(deviationReason, request.deviationReason());
        trust = trustJson;
        verdict = request.verdict();
        consequence = request.consequence();
        consequenceText = request.consequenceText();
        deviationReason = request.deviationReason();
        changedByName = who.name();
        changedAt = when;
        if (!same) {
            reopen();
        }
    }

    void ask(Verdict made, Actor who, Instant when) {
        reopen();
        state = JudgementState.ASKED;
        basis = made;
        askedById = who.accountId();
        askedByName = who.name();
        askedAt = when;
        sentBackReason = null;
    }

    /** It holds because no second person is there (security design 3.5). */
    void holdAlone(Actor who, Instant when) {
        state = JudgementState.AGREED;
        nobodyThere = true;
        agreedByName = who.name();
        agreedAt = when;
    }

    void agree(Actor who, Instant when) {
        state = JudgementState.AGREED;
        agreedById = who.accountId();
        agreedByName = who.name();
        agreedAt = when;
    }

    void sendBack(String reason) {
        reopen();
        sentBackReason = reason;
    }

    boolean isAgreedFor(Verdict made) {
        return state == JudgementState.AGREED && basis == made;
    }

    boolean isAskedFor(Verdict made) {
        return state == JudgementState.ASKED && basis == made;
    }

    boolean deviatesFrom(Verdict made) {
        return JudgementPolicy.deviates(made, verdict, consequence);
    }

    /** The version as it goes over the line, where 0 stands for nothing kept at all. */
    int shownVersion() {
        return version + 1;
    }

    /** What the trail keeps of it; the reasons stand here. */
    Trace trace() {
        return new Trace(state, verdict, consequence, basis);
    }

    record Trace(
            JudgementState state,
            @Nullable Verdict verdict,
            @Nullable Consequence consequence,
            @Nullable Verdict basis) {}

    /** Who asked; refuses with 403 that one, and with 409 while nobody is asked to agree with what the rule makes now. */
    UUID requireAsked(Verdict made, UUID another) {
        UUID asker = askedById;
        if (!isAskedFor(made) || asker == null) {
            throw Problem.of(JudgementProblem.DEVIATION_NOT_ASKED);
        }
        if (another.equals(asker)) {
            throw Problem.of(JudgementProblem.DEVIATION_NEEDS_ANOTHER);
        }
        return asker;
    }

    private void reopen() {
        state = JudgementState.OPEN;
        basis = null;
        nobodyThere = false;
        agreedById = null;
        agreedByName = null;
        agreedAt = null;
    }
}
