package nl.waarborg.shared.sheetimport;

import java.nio.file.Path;
import nl.waarborg.shared.problem.Problem;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that somebody brings.
 *
 * @param fileName says the format by its ending
 */
public record SheetUpload(String fileName, Path content) {

    /** 400 {@code import-file-missing} when no file came along. */
    public static SheetUpload of(@Nullable FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw Problem.of(ImportProblem.IMPORT_FILE_MISSING);
        }
        return new SheetUpload(file.fileName(), file.uploadedFile());
    }
}
