package nl.waarborg.framework;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with frameworks. */
enum FrameworkProblem implements ProblemType {
    FRAMEWORK_FROZEN(409),
    FRAMEWORK_DRAFT_OPEN(409),
    FRAMEWORK_NEEDS_SECOND_PERSON(403);

    private final int status;

    FrameworkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
