package nl.waarborg.shared.sheetimport;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with an import. */
enum ImportProblem implements ProblemType {
    IMPORT_FILE_MISSING(400),
    IMPORT_HAS_ERRORS(400),
    IMPORT_NOT_AS_SEEN(409);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
