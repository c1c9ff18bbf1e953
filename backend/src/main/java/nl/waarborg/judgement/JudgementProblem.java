package nl.waarborg.judgement;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with judgements. */
enum JudgementProblem implements ProblemType {
    NO_DEVIATION(409),
    DEVIATION_NOT_ASKED(409),
    DEVIATION_NEEDS_ANOTHER(403);

    private final int status;

    JudgementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
