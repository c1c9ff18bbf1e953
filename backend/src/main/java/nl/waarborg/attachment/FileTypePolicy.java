package nl.waarborg.attachment;

import java.io.IOException;
import java.io.InputStream;
import nl.waarborg.shared.problem.Problem;
import org.apache.tika.Tika;

/**
 * Which files are taken in: the name says one of the allowed types, and the content agrees. The content is looked at
 * without its name, or a name could talk the detection round.
 */
final class FileTypePolicy {

    private static final Tika TIKA = new Tika();

    private FileTypePolicy() {}

    static FileType check(String fileName, InputStream content) throws IOException {
        FileType named =
                FileType.named(fileName).orElseThrow(() -> Problem.of(AttachmentProblem.FILE_TYPE_NOT_ALLOWED));
        if (!named.canBe(TIKA.detect(content))) {
            throw Problem.of(AttachmentProblem.FILE_TYPE_MISMATCH);
        }
        return named;
    }
}
