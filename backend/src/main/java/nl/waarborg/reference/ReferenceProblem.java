package nl.waarborg.reference;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a reference list. */
enum ReferenceProblem implements ProblemType {
    LIST_IS_CLOSED(409),
    CODE_TAKEN(409);

    private final int status;

    ReferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
