package nl.waarborg.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The second pair of eyes on an outcome without an investigation. */
@Embeddable
class Agreement {

    enum State {
        PENDING,
        AGREED,
        SENT_BACK,
        /** The authority has one person who could assess; that is recorded and its executive reader told. */
        NO_SECOND_PERSON
    }

    @Enumerated(EnumType.STRING)
    @Nullable
    State agreementState;

    @Nullable
    String agreementBy;

    @Nullable
    UUID agreementById;

    @Nullable
    Instant agreementAt;

    @Nullable
    String agreementReason;

    /** Where the report goes back to when it is sent back. */
    @Enumerated(EnumType.STRING)
    @Nullable
    ReportStatus agreementFrom;

    protected Agreement() {}

    private Agreement(State state, ReportStatus from) {
        this.agreementState = state;
        this.agreementFrom = from;
    }

    static Agreement asked(ReportStatus from) {
        return new Agreement(State.PENDING, from);
    }

    static Agreement nobodyThere(ReportStatus from) {
        return new Agreement(State.NO_SECOND_PERSON, from);
    }

    void decide(boolean agreed, @Nullable String reason, Actor who, Instant when) {
        if (agreementState != State.PENDING) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        agreementState = agreed ? State.AGREED : State.SENT_BACK;
        agreementBy = who.name();
        agreementById = who.accountId();
        agreementAt = when;
        agreementReason = reason;
    }

    AssessmentApi.@Nullable AgreementAnswer shown() {
        return agreementState == null
                ? null
                : new AssessmentApi.AgreementAnswer(agreementState.name(), agreementBy, agreementAt, agreementReason);
    }
}
