/** What every room needs that brings something in by a sheet: columns by their names, cells read, all errors told by row. */
@NullMarked
package nl.waarborg.shared.sheetimport;

import org.jspecify.annotations.NullMarked;
