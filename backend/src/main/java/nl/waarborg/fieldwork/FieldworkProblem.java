package nl.waarborg.fieldwork;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong in and around the visits. */
enum FieldworkProblem implements ProblemType {
    ANNOUNCE_FIRST(409),
    NOT_ANNOUNCED(409),
    REQUEST_ENDED(409);

    private final int status;

    FieldworkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
