package nl.waarborg.register;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with an import. */
enum RegisterProblem implements ProblemType {
    IMPORT_FILE_MISSING(400),
    IMPORT_HAS_ERRORS(400),
    IMPORT_NOT_AS_SEEN(409);

    private final int status;

    RegisterProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
