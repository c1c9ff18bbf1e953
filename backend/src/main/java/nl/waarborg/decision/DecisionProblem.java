package nl.waarborg.decision;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with decisions. */
enum DecisionProblem implements ProblemType {
    OWN_DECISION(403),
    NOT_ABOUT_LAWFULNESS(409),
    NOTHING_TO_AGREE(409),
    DECISION_WAITS(409);

    private final int status;

    DecisionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
