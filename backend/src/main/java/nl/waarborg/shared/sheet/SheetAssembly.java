package nl.waarborg.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Makes a sheet of the rows as they are read, and holds the limits that are the same for every format. */
final class SheetAssembly {

    static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 20_000;

    private final int mostRows;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private @Nullable List<String> columns;

    SheetAssembly(int mostRows) {
        this.mostRows = mostRows;
    }

    /** Takes the next row of the file. */
    void add(int number, List<@Nullable String> raw) {
        List<String> texts = raw.stream().map(SheetAssembly::clean).toList();
        int length = lengthOf(texts);
        if (length == 0) {
            return;
        }
        if (columns == null) {
            columns = head(texts.subList(0, length));
        } else {
            addBelow(columns, number, texts.subList(0, length));
        }
    }

    Sheet sheet() {
        if (columns == null || rows.isEmpty()) {
            throw Problem.of(SheetProblem.SHEET_EMPTY);
        }
        return new Sheet(columns.stream().filter(name -> !name.isEmpty()).toList(), rows);
    }

    private static List<String> head(List<String> names) {
        if (names.size() > MOST_COLUMNS) {
            throw Problem.of(SheetProblem.SHEET_TOO_MANY_COLUMNS).with("max", MOST_COLUMNS);
        }
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw Problem.of(SheetProblem.SHEET_COLUMN_TWICE).with("column", name);
            }
        }
        return List.copyOf(names);
    }

    private void addBelow(List<String> names, int number, List<String> texts) {
        if (rows.size() == mostRows) {
            throw Problem.of(SheetProblem.SHEET_TOO_MANY_ROWS).with("max", mostRows);
        }
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() && (i >= names.size() || names.get(i).isEmpty())) {
                throw Problem.of(SheetProblem.SHEET_COLUMN_UNNAMED).with("row", number);
            }
            if (texts.get(i).length() > LONGEST_CELL) {
                throw Problem.of(SheetProblem.SHEET_CELL_TOO_LONG)
                        .with("row", number)
                        .with("column", names.get(i))
                        .with("max", LONGEST_CELL);
            }
        }
        rows.add(Sheet.row(number, names, texts));
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : HarmlessText.read(text.strip()).strip();
    }

    private static int lengthOf(List<String> texts) {
        int length = texts.size();
        while (length > 0 && texts.get(length - 1).isEmpty()) {
            length--;
        }
        return length;
    }
}
