package nl.waarborg.assessment;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with the assessment of a report. */
public enum AssessmentProblem implements ProblemType {
    OWN_ASSESSMENT(403),
    SUPPLEMENT_OPEN(409),
    SUPPLEMENT_ANSWERED(409);

    private final int status;

    AssessmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
