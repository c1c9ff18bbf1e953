package nl.waarborg.scoring;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with scoring. */
enum ScoringProblem implements ProblemType {
    SCORES_GIVEN(409),
    NO_RETEST(409);

    private final int status;

    ScoringProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
