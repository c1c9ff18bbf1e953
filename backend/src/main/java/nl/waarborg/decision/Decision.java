package nl.waarborg.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.decision.DecisionApi.Agreement;
import nl.waarborg.decision.DecisionApi.DecisionAnswer;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.decision.DecisionApi.Urgency;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.signal.SignalFacts;
import org.jspecify.annotations.Nullable;

/** A decision about a signal. What was decided never changes; another decision can follow. */
@Entity
class Decision {

    @Id
    UUID id;

    @Version
    int version;

    UUID caseId;
    UUID authorityId;

    @Nullable
    UUID meetingId;

    @Nullable
    UUID agendaItemId;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    @Enumerated(EnumType.STRING)
    DecisionState state;

    String reason;

    @Nullable
    String task;

    @Nullable
    UUID assigneeId;

    @Nullable
    String toWhom;

    @Enumerated(EnumType.STRING)
    @Nullable
    PassOnParty party;

    @Nullable
    String partyEmail;

    @Nullable
    String inspection;

    @Nullable
    String summary;

    String[] municipalityCodes;

    @Nullable
    LocalDate dueOn;

    @Nullable
    UUID followUpId;

    @Enumerated(EnumType.STRING)
    @Nullable
    UrgentGround ground;

    @Nullable
    String whyNow;

    UUID byId;
    String byName;
    Instant decidedAt;

    @Nullable
    UUID agreementById;

    @Nullable
    String agreementBy;

    @Nullable
    Instant agreementAt;

    @Nullable
    String agreementReason;

    boolean nobodyThere;

    protected Decision() {}

    /**
     * @param toWhom the name of who follows it up
     * @param municipalities the colleges that are told
     */
    Decision(
            SignalFacts signal,
            DecisionRequest asked,
            @Nullable String toWhom,
            List<String> municipalities,
            Actor who,
            UUID whoId,
            Instant when) {
        this.id = Ids.next();
        this.caseId = signal.id();
        this.authorityId = signal.authorityId();
        this.kind = asked.kind();
        this.state = DecisionState.IN_FORCE;
        this.reason = asked.reason().strip();
        this.task = asked.task();
        this.assigneeId = asked.assigneeId();
        this.toWhom = toWhom;
        this.party = asked.party();
        this.partyEmail = asked.partyEmail();
        this.inspection = asked.inspection();
        this.summary = asked.summary();
        this.municipalityCodes = municipalities.toArray(String[]::new);
        this.dueOn = asked.dueOn();
        this.byId = whoId;
        this.byName = who.name();
        this.decidedAt = when;
    }

    Decision in(DecisionPlace place) {
        meetingId = place.meetingId();
        agendaItemId = place.agendaItemId();
        return this;
    }

    /** Taken outside a meeting: it waits for a second person, where there is one. */
    Decision urgent(UrgentGround why, String now, boolean secondPerson) {
        ground = why;
        whyNow = now;
        nobodyThere = !secondPerson;
        state = secondPerson ? DecisionState.PENDING : DecisionState.IN_FORCE;
        return this;
    }

    /** The second person's word; 409 when nothing is asked, 403 for who took the decision. */
    void agree(boolean agreed, @Nullable String why, UUID whoId, Actor who, Instant when) {
        if (state != DecisionState.PENDING) {
            throw Problem.of(DecisionProblem.NOTHING_TO_AGREE);
        }
        if (byId.equals(whoId)) {
            throw Problem.of(DecisionProblem.OWN_DECISION);
        }
        state = agreed ? DecisionState.IN_FORCE : DecisionState.SENT_BACK;
        agreementById = whoId;
        agreementBy = who.name();
        agreementAt = when;
        agreementReason = why;
    }

    /** The task that it began. */
    void followedBy(UUID followUp) {
        followUpId = followUp;
    }

    /** Whether what it began is done when the signal led to an inspection of this aspect. */
    boolean isDoneBy(InspectionAspect aspect) {
        boolean fits = switch (kind) {
            case QUALITY_INSPECTION -> aspect == InspectionAspect.QUALITY;
            case LAWFULNESS_INSPECTION -> aspect == InspectionAspect.LAWFULNESS;
            case JOIN_INSPECTION -> true;
            default -> false;
        };
        return fits && followUpId != null;
    }

    DecisionAnswer shown() {
        return new DecisionAnswer(
                id,
                caseId,
                kind,
                state,
                reason,
                task,
                toWhom,
                party,
                inspection,
                summary,
                List.of(municipalityCodes),
                dueOn,
                followUpId,
                meetingId,
                ground == null ? null : new Urgency(ground, whyNow),
                agreementBy == null && !nobodyThere
                        ? null
                        : new Agreement(agreementBy, agreementAt, agreementReason, nobodyThere),
                byName,
                decidedAt,
                version);
    }

    Trace trace() {
        return new Trace(kind, state, party, dueOn, followUpId, ground);
    }

    /** What the trail keeps of it: nothing of the words. */
    record Trace(
            DecisionKind kind,
            DecisionState state,
            @Nullable PassOnParty party,
            @Nullable LocalDate dueOn,
            @Nullable UUID followUpId,
            @Nullable UrgentGround ground) {}
}
