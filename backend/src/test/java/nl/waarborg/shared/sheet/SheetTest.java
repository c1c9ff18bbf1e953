package nl.waarborg.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vertx.mutiny.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.waarborg.shared.problem.Problem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final int ROWS = 1000;

    private static Vertx vertx;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.closeAndAwait();
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Sheet read(Path file, int mostRows) {
        return new SheetReader(vertx)
                .read(file.getFileName().toString(), file, mostRows)
                .await()
                .indefinitely();
    }

    private Sheet read(String name, byte[] content) {
        return read(file(name, content), ROWS);
    }

    private String refusal(String name, byte[] content) {
        return ((Problem) catchThrowable(() -> read(name, content))).type().slug();
    }

    private static byte[] written(SheetFormat format, Sheet sheet) throws IOException {
        try (InputStream content = new SheetWriter(vertx)
                .write(format, "Proef", sheet)
                .await()
                .indefinitely()
                .content()
                .open()) {
            return content.readAllBytes();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return target.toByteArray();
    }

    private static byte[] ods(String table) throws IOException {
        return zip(Map.of(
                "mimetype",
                utf8("application/vnd.oasis.opendocument.spreadsheet"),
                "META-INF/manifest.xml",
                utf8("<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>"),
                "content.xml",
                utf8("<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                        + " xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                        + "<o:body><o:spreadsheet><t:table t:name='a'>" + table
                        + "</t:table></o:spreadsheet></o:body></o:document-content>")));
    }

    private String unpacked(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file("inside.zip", file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                        .replace("&apos;", "'"));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back_as_it_was(SheetFormat format) throws IOException {
        Sheet sheet = Sheet.of(
                List.of("Naam", "Nummer", "Opmerking"),
                List.of(
                        List.of("Zorg Crème & Co; “thuis”", "01234567", "eerste regel\ntweede <regel>"),
                        Arrays.asList("Alleen een naam", null, null),
                        Arrays.asList(null, "-3", "€ 5,00")));
        Sheet back = read("proef." + format.extension(), written(format, sheet));
        assertThat(back).isEqualTo(sheet);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_looks_like_a_formula_is_kept_harmless_and_comes_back_as_it_was(SheetFormat format)
            throws IOException {
        List<String> texts = List.of(
                "=HYPERLINK(\"https://voorbeeld.example\")",
                "+31 6 12345678",
                "-2+3",
                "@SUM(A1)",
                "'=1",
                "''+1",
                "'t Huis");
        Sheet sheet = Sheet.of(List.of("Tekst"), texts.stream().map(List::of).toList());
        byte[] file = written(format, sheet);
        assertThat(read("proef." + format.extension(), file)).isEqualTo(sheet);
        String inside = format == SheetFormat.CSV ? new String(file, StandardCharsets.UTF_8) : unpacked(file);
        assertThat(inside)
                .contains("HYPERLINK", "2+3", "SUM(A1)")
                .doesNotContainPattern("[>\\n;\"][=+@-][A-Z0-9]")
                .doesNotContain("<f>", "table:formula");
    }

    @ParameterizedTest
    @CsvSource({"';', UTF-8", "',', UTF-8", "'\t', UTF-8", "';', windows-1252"})
    void csv_is_read_with_the_separator_and_the_letters_of_any_program(String separator, String letters) {
        String text = "\nNaam;Plaats\r\n\r\n\"Zorg \"\"Één\"\"\nthuis\";Assen\r\n".replace(";", separator);
        Sheet sheet = read("proef.csv", text.getBytes(Charset.forName(letters)));
        assertThat(sheet.columns()).containsExactly("Naam", "Plaats");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(4);
        assertThat(sheet.rows().getFirst().cell("NAAM")).isEqualTo("Zorg \"Één\"\nthuis");
        assertThat(sheet.rows().getFirst().cell("plaats")).isEqualTo("Assen");
    }

    @Test
    void numbers_dates_and_outcomes_of_formulas_come_from_excel_as_text() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(target, "Ander", null)) {
            Worksheet page = book.newWorksheet("Blad");
            for (int column = 0; column < 5; column++) {
                page.value(2, column, "kolom " + column);
            }
            page.value(4, 0, 12345678);
            page.value(4, 1, LocalDate.of(2026, 3, 9));
            page.style(4, 1).format("dd-mm-yyyy").set();
            page.value(4, 2, 0.25);
            page.value(4, 3, true);
            page.formula(4, 4, "A5+1");
        }
        Sheet.Row row = read("proef.xlsx", target.toByteArray()).rows().getFirst();
        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cells())
                .containsEntry("kolom 0", "12345678")
                .containsEntry("kolom 1", "2026-03-09")
                .containsEntry("kolom 2", "0.25")
                .containsEntry("kolom 3", "true");
    }

    @Test
    void numbers_dates_and_laid_out_text_come_from_open_document_as_text() throws IOException {
        Sheet sheet = read(
                "proef.ods",
                ods("<t:table-row><t:table-cell><x:p>getal</x:p></t:table-cell>"
                        + "<t:table-cell><o:annotation><x:p>weg</x:p></o:annotation><x:p>datum</x:p></t:table-cell>"
                        + "<t:table-cell><x:p>ja</x:p></t:table-cell><t:table-cell><x:p>tekst</x:p></t:table-cell></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='2'><t:table-cell/></t:table-row>"
                        + "<t:table-row><t:table-cell o:value-type='float' o:value='1.2345678E7'><x:p>12.345.678</x:p></t:table-cell>"
                        + "<t:table-cell o:value-type='date' o:date-value='2026-03-09T00:00:00'><x:p>9 mrt</x:p></t:table-cell>"
                        + "<t:table-cell o:value-type='boolean' o:boolean-value='true'><x:p>WAAR</x:p></t:table-cell>"
                        + "<t:table-cell o:value-type='string'><x:p>een<x:s x:c='2'/>en <x:span>twee</x:span></x:p><x:p>drie</x:p></t:table-cell>"
                        + "</t:table-row>"));
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(4);
        assertThat(sheet.rows().getFirst().cells())
                .isEqualTo(Map.of(
                        "getal", "12345678", "datum", "2026-03-09", "ja", "true", "tekst", "een  en twee\ndrie"));
    }

    @Test
    void rows_and_cells_that_open_document_repeats_are_read_as_often() throws IOException {
        Sheet sheet = read(
                "proef.ods",
                ods("<t:table-column t:number-columns-repeated='16384'/>"
                        + "<t:table-row><t:table-cell><x:p>a</x:p></t:table-cell><t:table-cell><x:p>b</x:p></t:table-cell>"
                        + "<t:table-cell t:number-columns-repeated='16382'/></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='3'>"
                        + "<t:table-cell t:number-columns-repeated='2'><x:p>x</x:p></t:table-cell></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='1048572'><t:table-cell/></t:table-row>"));
        assertThat(sheet.rows()).hasSize(3).allMatch(row -> row.cells().equals(Map.of("a", "x", "b", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proef.xls", "proef.pdf", "proef", "csv"})
    void another_kind_of_file_is_refused(String name) {
        String expected = name.equals("csv") ? "sheet-empty" : "sheet-format-unknown";
        assertThat(refusal(name, utf8("Naam"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proef.xlsx", "proef.ods"})
    void a_file_that_is_not_what_its_name_says_is_refused(String name) throws IOException {
        assertThat(refusal(name, utf8("Naam;Plaats\nZorg;Assen"))).isEqualTo("sheet-unreadable");
        assertThat(refusal(name, zip(Map.of("tekst.txt", utf8("geen spreadsheet")))))
                .isEqualTo("sheet-unreadable");
        byte[] whole = written(SheetFormat.XLSX, Sheet.of(List.of("a"), List.of(List.of("b"))));
        assertThat(refusal(name, Arrays.copyOf(whole, whole.length / 2))).isEqualTo("sheet-unreadable");
    }

    @Test
    void csv_with_broken_quotes_or_other_than_text_is_refused() {
        assertThat(refusal("proef.csv", utf8("Naam\n\"zonder eind"))).isEqualTo("sheet-unreadable");
        assertThat(refusal("proef.csv", new byte[] {'N', 0, 1, 2})).isEqualTo("sheet-unreadable");
    }

    @Test
    void a_file_without_rows_is_refused() {
        assertThat(refusal("proef.csv", new byte[0])).isEqualTo("sheet-empty");
        assertThat(refusal("proef.csv", utf8("Naam;Plaats\n;\n"))).isEqualTo("sheet-empty");
    }

    @Test
    void columns_have_each_a_name_of_their_own() {
        assertThat(refusal("proef.csv", utf8("Naam;naam\na;b"))).isEqualTo("sheet-column-twice");
        assertThat(refusal("proef.csv", utf8("Naam;;Plaats\na;b;c"))).isEqualTo("sheet-column-unnamed");
        assertThat(refusal("proef.csv", utf8("Naam\na;b"))).isEqualTo("sheet-column-unnamed");
        assertThat(read("proef.csv", utf8("Naam;;Plaats\na;;c")).columns()).containsExactly("Naam", "Plaats");
    }

    @Test
    void there_are_limits_to_rows_columns_cells_and_size() {
        assertThat(refusal("proef.csv", utf8("Naam\n" + "a\n".repeat(ROWS + 1))))
                .isEqualTo("sheet-too-many-rows");
        assertThat(read("proef.csv", utf8("Naam\n" + "a\n".repeat(ROWS))).rows())
                .hasSize(ROWS);
        StringBuilder head = new StringBuilder("0");
        for (int i = 1; i <= 200; i++) {
            head.append(';').append(i);
        }
        assertThat(refusal("proef.csv", utf8(head + "\na"))).isEqualTo("sheet-too-many-columns");
        assertThat(refusal("proef.csv", utf8("Naam\n" + "a".repeat(20_001)))).isEqualTo("sheet-cell-too-long");
        assertThat(refusal("proef.csv", new byte[10 * 1024 * 1024 + 1])).isEqualTo("sheet-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proef.xlsx", "proef.ods"})
    void a_file_that_unpacks_to_a_flood_is_refused(String name) throws IOException {
        byte[] flood = new byte[101 * 1024 * 1024];
        byte[] bomb =
                zip(Map.of("content.xml", utf8("<a/>"), "[Content_Types].xml", utf8("<a/>"), "plaatje.bin", flood));
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(refusal(name, bomb)).isEqualTo("sheet-suspicious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proef.xlsx", "proef.ods"})
    void a_file_that_declares_entities_is_refused(String name) throws IOException {
        for (String declared : List.of(
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
                "<!DOCTYPE a><a/>")) {
            byte[] file = zip(Map.of("content.xml", utf8(declared), "[Content_Types].xml", utf8("<a/>")));
            assertThat(refusal(name, file)).as(declared).isEqualTo("sheet-suspicious");
            byte[] wide = zip(Map.of(
                    "content.xml",
                    ("<?xml version='1.0' encoding='UTF-16'?>" + declared).getBytes(StandardCharsets.UTF_16),
                    "[Content_Types].xml",
                    utf8("<a/>")));
            assertThat(refusal(name, wide)).as("UTF-16 " + declared).isEqualTo("sheet-suspicious");
        }
    }

    @Test
    void a_table_that_says_to_repeat_without_end_is_refused() throws IOException {
        String cell = "<t:table-cell t:number-columns-repeated='2000000000'><x:p>x</x:p></t:table-cell>";
        assertThat(refusal("proef.ods", ods("<t:table-row>" + cell + "</t:table-row>")))
                .isEqualTo("sheet-too-many-columns");
        String row =
                "<t:table-row t:number-rows-repeated='2000000000'><t:table-cell><x:p>x</x:p></t:table-cell></t:table-row>";
        assertThat(refusal("proef.ods", ods(row))).isEqualTo("sheet-too-many-rows");
        assertThat(refusal("proef.ods", ods("<t:table-row t:number-rows-repeated='veel'/>")))
                .isEqualTo("sheet-unreadable");
    }
}
