package nl.waarborg.shared.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.waarborg.shared.problem.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables as CSV. Written as Dutch spreadsheets expect it: semicolons, UTF-8, and a mark of order so that letters with
 * accents survive. Read with any usual separator, in UTF-8 or in the old encoding of Windows.
 */
final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private CsvFile() {}

    static void read(Path file, SheetAssembly assembly) throws IOException {
        String text = text(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw Problem.of(SheetProblem.SHEET_UNREADABLE);
        }
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                assembly.add(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
        } catch (UncheckedIOException | IOException brokenQuotes) {
            throw Problem.of(SheetProblem.SHEET_UNREADABLE);
        }
    }

    static byte[] write(Sheet sheet) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(sheet.columns());
            for (Sheet.Row row : sheet.rows()) {
                printer.printRecord(sheet.columns().stream().map(column -> HarmlessText.written(row.cell(column))));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            return new String(content, WINDOWS);
        }
    }

    /** The separator that occurs most in the first line that says something. */
    private static char separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator ->
                        head.chars().filter(sign -> sign == separator).count()))
                .orElseThrow();
    }
}
