package nl.waarborg.casefile;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a case. */
public enum CaseProblem implements ProblemType {
    NOT_READY_TO_CLOSE(409),
    ALREADY_ASSIGNED(409),
    UNDER_EMBARGO(409),
    ALREADY_UNDER_EMBARGO(409),
    NO_EMBARGO(409),
    NOT_FOR_PROVIDERS(409);

    private final int status;

    CaseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
