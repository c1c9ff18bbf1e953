package nl.waarborg.shared.sheet;

import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tables as LibreOffice and others keep them (ISO 26300, ods). */
final class OpenDocumentFile {

    private static final String CONTENT = "content.xml";

    private OpenDocumentFile() {}

    static void read(Path file, SheetAssembly assembly) throws IOException {
        OfficeArchive.check(file, CONTENT);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream content = zip.getInputStream(zip.getEntry(CONTENT))) {
            new OpenDocumentTable(OfficeArchive.xml(content), assembly).read();
        } catch (XMLStreamException | NumberFormatException broken) {
            throw Problem.of(SheetProblem.SHEET_UNREADABLE);
        }
    }

    static byte[] write(String name, Sheet sheet) throws IOException {
        List<String> columns = sheet.columns();
        com.github.miachm.sods.Sheet page =
                new com.github.miachm.sods.Sheet(name, sheet.rows().size() + 1, columns.size());
        Style bold = new Style();
        bold.setBold(true);
        page.getRange(0, 0, 1, columns.size()).setValues(columns.toArray());
        page.getRange(0, 0, 1, columns.size()).setStyle(bold);
        // the library searches from the last row that has a text: from the end up it finds at once
        for (int row = sheet.rows().size() - 1; row >= 0; row--) {
            page.getRange(row + 1, 0, 1, columns.size())
                    .setValues(texts(columns, sheet.rows().get(row)));
        }
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(page);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        book.save(target);
        return target.toByteArray();
    }

    private static @Nullable Object[] texts(List<String> columns, Sheet.Row row) {
        return columns.stream()
                .map(row::cell)
                .map(text -> text.isEmpty() ? null : HarmlessText.written(text))
                .toArray();
    }
}
