package nl.waarborg.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.decision.DecisionApi.TriageAnswer;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.shared.Ids;
import nl.waarborg.signal.SignalFacts;
import org.jspecify.annotations.Nullable;

/** A first look at a signal about lawfulness. */
@Entity
class Triage {

    @Id
    UUID id;

    UUID caseId;
    UUID authorityId;

    @Enumerated(EnumType.STRING)
    TriageOutcome outcome;

    String reason;

    @Enumerated(EnumType.STRING)
    @Nullable
    PassOnParty party;

    @Nullable
    UUID followUpId;

    UUID byId;
    String byName;
    Instant triagedAt;

    protected Triage() {}

    Triage(SignalFacts signal, TriageRequest asked, Caller who, Instant when) {
        this.id = Ids.next();
        this.caseId = signal.id();
        this.authorityId = signal.authorityId();
        this.outcome = asked.outcome();
        this.reason = asked.reason().strip();
        this.party = asked.outcome() == TriageOutcome.CRIMINAL ? asked.party() : null;
        this.byId = who.accountId();
        this.byName = who.name();
        this.triagedAt = when;
    }

    void followedBy(@Nullable UUID followUp) {
        followUpId = followUp;
    }

    TriageAnswer shown(boolean withReason) {
        return new TriageAnswer(id, outcome, withReason ? reason : null, party, followUpId, byName, triagedAt);
    }

    Trace trace() {
        return new Trace(outcome, party, followUpId);
    }

    /** What the trail keeps of it. */
    record Trace(
            TriageOutcome outcome,
            @Nullable PassOnParty party,
            @Nullable UUID followUpId) {}
}
