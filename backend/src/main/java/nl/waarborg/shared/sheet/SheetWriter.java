package nl.waarborg.shared.sheet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.waarborg.shared.web.Download;

/** Writes a table as a file, on a worker thread. Everything is written as text, and none of it as a formula. */
@ApplicationScoped
public class SheetWriter {

    private final Vertx vertx;

    SheetWriter(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * The file, ready to be sent.
     *
     * @param name of the file without its ending, and of the sheet within it: at most 31 characters of it
     */
    public Uni<Download> write(SheetFormat format, String name, Sheet sheet) {
        return vertx.executeBlocking(() -> make(format, name, sheet), false)
                .map(content -> new Download(
                        name + "." + format.extension(), format.mediaType(), () -> new ByteArrayInputStream(content)));
    }

    private static byte[] make(SheetFormat format, String name, Sheet sheet) throws IOException {
        return switch (format) {
            case CSV -> CsvFile.write(sheet);
            case XLSX -> ExcelFile.write(name, sheet);
            case ODS -> OpenDocumentFile.write(name, sheet);
        };
    }
}
