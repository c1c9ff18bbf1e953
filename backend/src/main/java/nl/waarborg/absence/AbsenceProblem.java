package nl.waarborg.absence;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with an absence. */
enum AbsenceProblem implements ProblemType {
    ABSENCE_OVERLAPS(409),
    COVER_IS_AWAY(409),
    ABSENCE_IS_OVER(409);

    private final int status;

    AbsenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
