package nl.waarborg.attachment;

import java.time.Duration;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;

/** How large a file may be, and how much one draft or case may hold; less for somebody without an account. */
final class QuotaPolicy {

    static final long LARGEST_FILE = 25L * 1024 * 1024;
    static final long LARGEST_TOGETHER = 500L * 1024 * 1024;
    static final int MOST_FILES = 200;
    static final long LARGEST_TOGETHER_OF_VISITOR = 60L * 1024 * 1024;
    static final int MOST_FILES_OF_VISITOR = 10;
    /** All that visitors uploaded and have not sent: a flood stops here and leaves the disk to the others. */
    static final long LARGEST_UNSENT = 4L * 1024 * 1024 * 1024;

    private static final Duration LATER = Duration.ofHours(1);

    private QuotaPolicy() {}

    static void check(AttachmentRepository.Load load, long size) {
        check(load, size, MOST_FILES, LARGEST_TOGETHER);
    }

    /** @param unsent bytes of all visitors together */
    static void checkVisitor(AttachmentRepository.Load load, long unsent, long size) {
        if (unsent + size > LARGEST_UNSENT) {
            throw Problem.of(CommonProblem.TEMPORARILY_UNAVAILABLE).retryAfter(LATER);
        }
        check(load, size, MOST_FILES_OF_VISITOR, LARGEST_TOGETHER_OF_VISITOR);
    }

    /** Whether a case can take in what a visitor sent. */
    static void checkTogether(AttachmentRepository.Load load, long count, long size) {
        if (load.count() + count > MOST_FILES) {
            throw Problem.of(AttachmentProblem.TOO_MANY_FILES).with("max", MOST_FILES);
        }
        if (load.bytes() + size > LARGEST_TOGETHER) {
            throw Problem.of(AttachmentProblem.FILES_TOO_LARGE_TOGETHER);
        }
    }

    private static void check(AttachmentRepository.Load load, long size, int most, long together) {
        if (size == 0) {
            throw Problem.of(AttachmentProblem.FILE_EMPTY);
        }
        if (size > LARGEST_FILE) {
            throw Problem.of(AttachmentProblem.FILE_TOO_LARGE);
        }
        if (load.count() >= most) {
            throw Problem.of(AttachmentProblem.TOO_MANY_FILES).with("max", most);
        }
        if (load.bytes() + size > together) {
            throw Problem.of(AttachmentProblem.FILES_TOO_LARGE_TOGETHER);
        }
    }
}
