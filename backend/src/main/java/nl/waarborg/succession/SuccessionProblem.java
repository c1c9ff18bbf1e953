package nl.waarborg.succession;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong here. */
enum SuccessionProblem implements ProblemType {
    SUCCESSION_CIRCLE(409),
    SUCCESSION_KNOWN(409),
    MATCH_NOT_LIKELY(409);

    private final int status;

    SuccessionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
