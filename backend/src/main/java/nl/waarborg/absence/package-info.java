/**
 * Who is away and who covers. A room of its own below the cases: it knows colleagues only, and cases ask it who covers.
 */
@NullMarked
package nl.waarborg.absence;

import org.jspecify.annotations.NullMarked;
