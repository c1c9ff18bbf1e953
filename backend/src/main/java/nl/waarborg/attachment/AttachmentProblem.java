package nl.waarborg.attachment;

import nl.waarborg.shared.problem.ProblemType;

/** What can go wrong with a file. */
enum AttachmentProblem implements ProblemType {
    FILE_MISSING(400),
    FILE_EMPTY(400),
    FILE_TYPE_NOT_ALLOWED(400),
    FILE_TYPE_MISMATCH(400),
    FILE_STAYS(409),
    FILE_NOT_CHECKED_YET(409),
    FILE_REJECTED(409),
    TOO_MANY_FILES(409),
    FILE_TOO_LARGE(413),
    FILES_TOO_LARGE_TOGETHER(413);

    private final int status;

    AttachmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
