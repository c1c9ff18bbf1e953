/**
 * Letters: from the template of a step, by way of the text as a person edited it, to a PDF that stays in the case and a
 * mail that says so.
 */
@NullMarked
package nl.waarborg.letter;

import org.jspecify.annotations.NullMarked;
