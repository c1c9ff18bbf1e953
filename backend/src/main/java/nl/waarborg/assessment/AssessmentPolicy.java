package nl.waarborg.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.assessment.AssessmentApi.Answer;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;

/** Which answers go with which outcome, and what an outcome needs (domain.md 2.3). */
final class AssessmentPolicy {

    private AssessmentPolicy() {}

    /** All that does not fit, each where it must be mended. */
    static List<Violation> check(AssessmentRequest request, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        checkReceiver(request, found);
        checkGround(request, found);
        checkClarity(request, today, found);
        if (request.criminalInvestigation().is(Answer.YES) && speaksWithProvider(request.outcome())) {
            found.add(at("/outcome", "criminal-investigation-first"));
        }
        return found;
    }

    /** The second person is another one. */
    static void requireOther(Caller caller, Assessment assessment) {
        if (assessment.byId.equals(caller.accountId())) {
            throw Problem.of(AssessmentProblem.OWN_ASSESSMENT);
        }
    }

    private static void checkReceiver(AssessmentRequest request, List<Violation> found) {
        Outcome outcome = request.outcome();
        boolean ours = !request.rightReceiver().is(Answer.NO);
        if (outcome == Outcome.TRANSFERRED
                && (request.transferredTo() == null || request.transferredTo().isBlank())) {
            found.add(at("/transferredTo", "transferred-to-required"));
        }
        if (outcome == Outcome.TRANSFERRED && request.rightReceiver().is(Answer.YES)) {
            found.add(at("/rightReceiver/answer", "transfer-needs-wrong-receiver"));
        }
        if (!ours && (outcome.investigates() || outcome == Outcome.CONVERSATION || outcome == Outcome.UNCLEAR)) {
            found.add(at("/outcome", "not-ours-to-handle"));
        }
    }

    private static void checkGround(AssessmentRequest request, List<Violation> found) {
        boolean no = request.calamityOrViolence().is(Answer.NO);
        if (request.outcome() == Outcome.REJECTED
                && !no
                && !request.rightReceiver().is(Answer.NO)) {
            found.add(at("/calamityOrViolence/answer", "rejection-needs-no"));
        }
        if (no && request.outcome().investigates()) {
            found.add(at("/outcome", "investigation-needs-calamity"));
        }
    }

    private static void checkClarity(AssessmentRequest request, LocalDate today, List<Violation> found) {
        if (request.outcome() != Outcome.UNCLEAR) {
            return;
        }
        LocalDate until = request.agreedUntil();
        if (until == null) {
            found.add(at("/agreedUntil", "agreed-until-required"));
        } else if (!until.isAfter(today)) {
            found.add(at("/agreedUntil", "agreed-until-ahead"));
        }
        // as long as police or prosecution must go first, it cannot become clear either
        boolean open = request.rightReceiver().is(Answer.UNKNOWN)
                || request.calamityOrViolence().is(Answer.UNKNOWN)
                || request.internalProcessStarted().is(Answer.UNKNOWN)
                || !request.criminalInvestigation().is(Answer.NO);
        if (!open) {
            found.add(at("/outcome", "unclear-needs-unknown"));
        }
    }

    private static boolean speaksWithProvider(Outcome outcome) {
        return outcome == Outcome.PROVIDER_INVESTIGATION || outcome == Outcome.CONVERSATION;
    }

    private static Violation at(String pointer, String code) {
        return Violation.of(AssessmentApi.class, pointer, code);
    }
}
