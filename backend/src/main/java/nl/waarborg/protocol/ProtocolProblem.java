package nl.waarborg.protocol;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with settings and days off. */
enum ProtocolProblem implements ProblemType {
    SECOND_PERSON_NEEDED(403),
    DAY_OFF_ALREADY(409);

    private final int status;

    ProtocolProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
