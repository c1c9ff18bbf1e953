/** Where files lie: sealed, under made-up names, outside the database. */
@NullMarked
package nl.waarborg.shared.file;

import org.jspecify.annotations.NullMarked;
