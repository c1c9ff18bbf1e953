/** Tables that people exchange as files: CSV, Excel and OpenDocument, read and written without the reader knowing which. */
@NullMarked
package nl.waarborg.shared.sheet;

import org.jspecify.annotations.NullMarked;
