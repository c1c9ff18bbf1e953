package nl.waarborg.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.waarborg.shared.problem.Problem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Tables as Excel keeps them (ECMA-376, xlsx). */
final class ExcelFile {

    private static final int LONGEST_NAME = 31;

    private ExcelFile() {}

    static void read(Path file, SheetAssembly assembly) throws IOException {
        OfficeArchive.check(file, "xl/workbook.xml");
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> assembly.add(row.getRowNum(), texts(row)));
        } catch (Problem told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw Problem.of(SheetProblem.SHEET_UNREADABLE);
        }
    }

    static byte[] write(String name, Sheet sheet) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(target, "Waarborg", null)) {
            Worksheet page = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            List<String> columns = sheet.columns();
            for (int column = 0; column < columns.size(); column++) {
                page.value(0, column, columns.get(column));
                page.style(0, column).bold().set();
                for (int row = 0; row < sheet.rows().size(); row++) {
                    write(page, row + 1, column, sheet.rows().get(row).cell(columns.get(column)));
                }
            }
            page.freezePane(0, 1);
        }
        return target.toByteArray();
    }

    private static void write(Worksheet page, int row, int column, String text) {
        if (!text.isEmpty()) {
            page.value(row, column, HarmlessText.written(text));
            // text, so that a number keeps its zeros when somebody edits the cell
            page.style(row, column).format("@").set();
        }
    }

    private static List<@Nullable String> texts(Row row) {
        List<@Nullable String> texts = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? null : text(cell));
        }
        return texts;
    }

    private static @Nullable String text(Cell cell) {
        Object value = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? null : value.toString();
    }

    /** A date is a number that is shown as one: its format, beside words and colours, tells of days and years. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String shown = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return shown.contains("d") || shown.contains("y");
    }
}
