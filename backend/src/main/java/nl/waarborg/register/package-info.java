/** The provider register as a table: taken out as a sheet, and brought in from one, all or nothing. */
@NullMarked
package nl.waarborg.register;

import org.jspecify.annotations.NullMarked;
