package nl.waarborg.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.waarborg.assessment.AssessmentApi.Answer;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;

/** The four questions of the protocol, each with its answer and reason. */
@Embeddable
class Answers {

    @Enumerated(EnumType.STRING)
    Answer rightReceiver;

    String rightReceiverReason;

    @Enumerated(EnumType.STRING)
    Answer calamityOrViolence;

    String calamityOrViolenceReason;

    @Enumerated(EnumType.STRING)
    Answer internalProcessStarted;

    String internalProcessStartedReason;

    @Enumerated(EnumType.STRING)
    Answer criminalInvestigation;

    String criminalInvestigationReason;

    protected Answers() {}

    Answers(AssessmentRequest request) {
        rightReceiver = request.rightReceiver().answer();
        rightReceiverReason = request.rightReceiver().reason();
        calamityOrViolence = request.calamityOrViolence().answer();
        calamityOrViolenceReason = request.calamityOrViolence().reason();
        internalProcessStarted = request.internalProcessStarted().answer();
        internalProcessStartedReason = request.internalProcessStarted().reason();
        criminalInvestigation = request.criminalInvestigation().answer();
        criminalInvestigationReason = request.criminalInvestigation().reason();
    }

    private Answers(Answers other) {
        rightReceiver = other.rightReceiver;
        rightReceiverReason = other.rightReceiverReason;
        calamityOrViolence = other.calamityOrViolence;
        calamityOrViolenceReason = other.calamityOrViolenceReason;
        internalProcessStarted = other.internalProcessStarted;
        internalProcessStartedReason = other.internalProcessStartedReason;
        criminalInvestigation = other.criminalInvestigation;
        criminalInvestigationReason = other.criminalInvestigationReason;
    }

    /** The same answers again, for a later decision that rests on them. */
    Answers copy() {
        return new Answers(this);
    }
}
