package nl.waarborg.authority;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with authorities and municipalities. */
enum AuthorityProblem implements ProblemType {
    CODE_IN_USE(409),
    MUNICIPALITY_SERVED_ALREADY(409);

    private final int status;

    AuthorityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
