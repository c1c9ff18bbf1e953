package nl.waarborg.shared.sheetimport;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a sheet.
 *
 * @param row as the spreadsheet numbers it
 * @param column by its name in the reader's language; absent when the whole row is meant
 */
public record LineError(int row, @Nullable String column, String message) {}
