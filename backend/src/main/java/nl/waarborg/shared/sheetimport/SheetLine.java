package nl.waarborg.shared.sheetimport;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param row as the spreadsheet numbers it
 * @param cells one for each column that the sheet has; the cells that are empty are there with an empty text
 */
public record SheetLine<C extends Enum<C> & SheetColumn>(int row, Map<C, String> cells) {

    public String cell(C column) {
        return cells.getOrDefault(column, "");
    }
}
