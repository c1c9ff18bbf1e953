package nl.waarborg.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.Answer;
import nl.waarborg.assessment.AssessmentApi.AssessmentAnswer;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;
import nl.waarborg.assessment.AssessmentApi.QuestionAnswer;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.report.ReportStatus;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One answer to the four questions with its outcome. A later one stands beside it; nothing is written over. */
@Entity
class Assessment {

    @Id
    UUID id;

    @Version
    int version;

    UUID reportId;
    Instant assessedAt;
    UUID byId;
    String byName;

    @Embedded
    Answers answers;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    /** Where the report goes by it, once it holds. */
    @Enumerated(EnumType.STRING)
    ReportStatus leadsTo;

    String reason;

    @Nullable
    String transferredTo;

    @Nullable
    String lesson;

    @Nullable
    LocalDate agreedUntil;

    @Nullable
    String letterSubject;

    @Nullable
    String letterBody;

    @Embedded
    @Nullable
    Agreement agreement;

    protected Assessment() {}

    private Assessment(UUID reportId, UUID byId, String byName, Answers answers, Outcome outcome, Instant when) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.assessedAt = when;
        this.byId = byId;
        this.byName = byName;
        this.answers = answers;
        this.outcome = outcome;
    }

    static Assessment of(UUID reportId, AssessmentRequest request, Caller caller, Instant when) {
        Outcome outcome = request.outcome();
        Assessment made =
                new Assessment(reportId, caller.accountId(), caller.name(), new Answers(request), outcome, when);
        made.leadsTo = outcome.status();
        made.reason = request.reason();
        made.transferredTo = outcome == Outcome.TRANSFERRED ? request.transferredTo() : null;
        made.lesson = outcome == Outcome.REJECTED ? request.lesson() : null;
        made.agreedUntil = outcome == Outcome.UNCLEAR ? request.agreedUntil() : null;
        LetterText letter = request.letter();
        made.letterSubject = letter == null ? null : letter.subject();
        made.letterBody = letter == null ? null : letter.body();
        return made;
    }

    /** The conversation was enough: no investigation follows, on the answers that led to it. */
    static Assessment afterConversation(Assessment earlier, Caller caller, Instant when) {
        Assessment made = new Assessment(
                earlier.reportId,
                caller.accountId(),
                caller.name(),
                earlier.answers.copy(),
                Outcome.CONVERSATION,
                when);
        made.leadsTo = ReportStatus.READY_TO_CLOSE;
        made.reason = earlier.reason;
        return made;
    }

    void await(Agreement second) {
        agreement = second;
    }

    void decide(boolean agreed, @Nullable String why, Actor who, Instant when) {
        if (agreement == null) {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        }
        agreement.decide(agreed, why, who, when);
    }

    boolean isPending() {
        return agreement != null && agreement.agreementState == Agreement.State.PENDING;
    }

    @Nullable
    LetterText letter() {
        return letterSubject == null || letterBody == null ? null : new LetterText(letterSubject, letterBody);
    }

    AssessmentAnswer shown() {
        return new AssessmentAnswer(
                id,
                assessedAt,
                byName,
                byId,
                new QuestionAnswer(answers.rightReceiver, answers.rightReceiverReason),
                new QuestionAnswer(answers.calamityOrViolence, answers.calamityOrViolenceReason),
                new QuestionAnswer(answers.internalProcessStarted, answers.internalProcessStartedReason),
                new QuestionAnswer(answers.criminalInvestigation, answers.criminalInvestigationReason),
                outcome,
                leadsTo,
                reason,
                transferredTo,
                lesson,
                agreedUntil,
                letter(),
                agreement == null ? null : agreement.shown());
    }

    /** What the trail keeps of it: the reasons stand here, which are never written over. */
    Trace trace() {
        return new Trace(
                answers.rightReceiver,
                answers.calamityOrViolence,
                answers.internalProcessStarted,
                answers.criminalInvestigation,
                outcome,
                leadsTo,
                agreement == null ? null : agreement.agreementState);
    }

    record Trace(
            Answer rightReceiver,
            Answer calamityOrViolence,
            Answer internalProcessStarted,
            Answer criminalInvestigation,
            Outcome outcome,
            ReportStatus leadsTo,
            Agreement.@Nullable State agreement) {}
}
