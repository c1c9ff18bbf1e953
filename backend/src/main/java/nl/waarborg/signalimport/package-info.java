/** The signals that a team kept in a spreadsheet, brought in from it, all or nothing. */
@NullMarked
package nl.waarborg.signalimport;

import org.jspecify.annotations.NullMarked;
