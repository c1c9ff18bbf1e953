package nl.waarborg.shared.sheet;

import nl.waarborg.shared.problem.ProblemType;

/** Why a file with a table can't be read at all. */
enum SheetProblem implements ProblemType {
    SHEET_FORMAT_UNKNOWN(400),
    SHEET_UNREADABLE(400),
    SHEET_SUSPICIOUS(400),
    SHEET_EMPTY(400),
    SHEET_COLUMN_TWICE(400),
    SHEET_COLUMN_UNNAMED(400),
    SHEET_TOO_MANY_COLUMNS(400),
    SHEET_CELL_TOO_LONG(400),
    SHEET_TOO_MANY_ROWS(413),
    SHEET_TOO_LARGE(413);

    private final int status;

    SheetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
