package nl.waarborg.shared.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table: named columns, and rows with a text in each cell.
 *
 * @param columns as their heads are written, each once
 * @param rows in the order of the file; empty ones are left out
 */
public record Sheet(List<String> columns, List<Row> rows) {

    private static final int FIRST_BELOW_HEAD = 2;

    /**
     * One row.
     *
     * @param number as a spreadsheet numbers it, the head usually being 1
     * @param cells the texts by column, in which capitals do not matter; empty cells are left out
     */
    public record Row(int number, Map<String, String> cells) {

        public Row {
            Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            anyCase.putAll(cells);
            cells = Collections.unmodifiableMap(anyCase);
        }

        /** The text in a column, without space around it; empty when there is none. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** A table to write; the texts of a row stand in the order of the columns, and null is an empty cell. */
    public static Sheet of(List<String> columns, List<? extends List<@Nullable String>> rows) {
        List<Row> numbered = new ArrayList<>(rows.size());
        for (List<@Nullable String> texts : rows) {
            Row row = row(numbered.size() + FIRST_BELOW_HEAD, columns, texts);
            if (!row.cells().isEmpty()) {
                numbered.add(row);
            }
        }
        return new Sheet(List.copyOf(columns), numbered);
    }

    static Row row(int number, List<String> columns, List<@Nullable String> texts) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < columns.size() && i < texts.size(); i++) {
            String text = texts.get(i);
            if (text != null && !text.isBlank()) {
                cells.put(columns.get(i), text.strip());
            }
        }
        return new Row(number, cells);
    }
}
