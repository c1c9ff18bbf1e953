package nl.waarborg.shared.sheet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.waarborg.shared.problem.Problem;

/** Reads a table from a file of somebody else, on a worker thread and within limits. */
@ApplicationScoped
public class SheetReader {

    private static final long LARGEST = 10L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Vertx vertx;

    SheetReader(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Reads the first sheet of a file. The first row that is not empty holds the names of the columns. A date comes as
     * {@code yyyy-MM-dd}, a number with a point, yes and no as {@code true} and {@code false}; of a formula the outcome
     * counts that the file carries.
     *
     * @param fileName says the format by its ending
     * @param mostRows how many rows may follow the head
     * @throws Problem with a {@code SheetProblem} when the file is too large, hostile or no table
     */
    public Uni<Sheet> read(String fileName, Path content, int mostRows) {
        return vertx.executeBlocking(() -> parse(fileName, content, mostRows), false);
    }

    private static Sheet parse(String fileName, Path content, int mostRows) throws IOException {
        SheetFormat format =
                SheetFormat.named(fileName).orElseThrow(() -> Problem.of(SheetProblem.SHEET_FORMAT_UNKNOWN));
        if (Files.size(content) > LARGEST) {
            throw Problem.of(SheetProblem.SHEET_TOO_LARGE).with("max", LARGEST / MEGABYTE);
        }
        SheetAssembly assembly = new SheetAssembly(mostRows);
        switch (format) {
            case CSV -> CsvFile.read(content, assembly);
            case XLSX -> ExcelFile.read(content, assembly);
            case ODS -> OpenDocumentFile.read(content, assembly);
        }
        return assembly.sheet();
    }
}
