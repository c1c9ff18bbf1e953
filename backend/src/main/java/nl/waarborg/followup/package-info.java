/**
 * Tasks handed on from a case, whatever it is about: to contract management, to access, to a colleague, or passed on to a
 * party outside. Each is watched: that it was seen, by the hour; that it is done, by its term.
 */
@NullMarked
package nl.waarborg.followup;

import org.jspecify.annotations.NullMarked;
