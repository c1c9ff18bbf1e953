package nl.waarborg.deadline;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a deadline. */
enum DeadlineProblem implements ProblemType {
    /** The state of the deadline does not allow this. */
    DEADLINE_STATE(409),
    /** A day before the start, after the due date or in the future. */
    DEADLINE_DAY(409),
    /** More time that would not be more. */
    EXTENSION_NOT_LATER(409),
    /** One request for more time at once. */
    EXTENSION_PENDING(409),
    /** The request was granted or refused before. */
    EXTENSION_DECIDED(409),
    /** Who asks does not decide. */
    OWN_EXTENSION(403);

    private final int status;

    DeadlineProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
