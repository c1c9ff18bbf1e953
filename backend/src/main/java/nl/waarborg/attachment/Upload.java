package nl.waarborg.attachment;

import java.nio.file.Path;
import nl.waarborg.shared.problem.Problem;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came in, still where the HTTP layer put it.
 *
 * @param fileName the last part of its name, without signs that could do harm elsewhere
 * @param size in bytes
 * @param internal stays within the team
 */
public record Upload(String fileName, Path content, long size, boolean internal) {

    private static final int LONGEST_NAME = 150;

    /** Takes over what the request brought. Its size is asked at once: it is unknown after the file has moved. */
    public static Upload of(@Nullable FileUpload file, @Nullable Boolean internal) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw Problem.of(AttachmentProblem.FILE_MISSING);
        }
        return new Upload(safe(file.fileName()), file.uploadedFile(), file.size(), Boolean.TRUE.equals(internal));
    }

    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_").strip();
        int dot = clean.lastIndexOf('.');
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        String extension = dot > clean.length() - 10 ? clean.substring(dot) : "";
        return clean.substring(0, LONGEST_NAME - extension.length()) + extension;
    }
}
