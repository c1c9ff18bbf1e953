package nl.waarborg.shared.sheetimport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.waarborg.shared.sheet.Sheet;

/**
 * The rows of a sheet by the columns of a room.
 *
 * @param columns which of them the sheet has
 */
public record SheetLines<C extends Enum<C> & SheetColumn>(Set<C> columns, List<SheetLine<C>> lines) {

    /** Reads a sheet; a column that the room does not know, or knows by two names, is an error. */
    public static <C extends Enum<C> & SheetColumn> SheetLines<C> of(
            Sheet sheet, Class<C> columns, LineErrors<C> errors) {
        Map<C, String> heads = new EnumMap<>(columns);
        for (String head : sheet.columns()) {
            Optional<C> column = SheetColumn.called(columns, head);
            if (column.isEmpty()) {
                errors.add(LineErrors.HEAD, null, "column-unknown", Map.of("value", head));
            } else if (heads.putIfAbsent(column.get(), head) != null) {
                errors.add(LineErrors.HEAD, column.get(), "column-twice");
            }
        }
        return new SheetLines<>(
                heads.keySet(),
                sheet.rows().stream().map(row -> line(row, heads, columns)).toList());
    }

    private static <C extends Enum<C> & SheetColumn> SheetLine<C> line(
            Sheet.Row row, Map<C, String> heads, Class<C> columns) {
        Map<C, String> cells = new EnumMap<>(columns);
        heads.forEach((column, head) -> cells.put(column, row.cell(head)));
        return new SheetLine<>(row.number(), cells);
    }
}
