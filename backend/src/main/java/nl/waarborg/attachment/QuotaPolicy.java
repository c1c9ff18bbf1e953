package nl.waarborg.attachment;

import nl.waarborg.shared.problem.Problem;

/** How large a file may be, and how much one draft or case may hold. */
final class QuotaPolicy {

    static final long LARGEST_FILE = 25L * 1024 * 1024;
    static final long LARGEST_TOGETHER = 500L * 1024 * 1024;
    static final int MOST_FILES = 200;

    private QuotaPolicy() {}

    static void check(AttachmentRepository.Load load, long size) {
        if (size == 0) {
            throw Problem.of(AttachmentProblem.FILE_EMPTY);
        }
        if (size > LARGEST_FILE) {
            throw Problem.of(AttachmentProblem.FILE_TOO_LARGE);
        }
        if (load.count() >= MOST_FILES) {
            throw Problem.of(AttachmentProblem.TOO_MANY_FILES).with("max", MOST_FILES);
        }
        if (load.bytes() + size > LARGEST_TOGETHER) {
            throw Problem.of(AttachmentProblem.FILES_TOO_LARGE_TOGETHER);
        }
    }
}
