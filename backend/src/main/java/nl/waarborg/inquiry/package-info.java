/**
 * Questions that a team asks about the provider of a case: of a colleague, of somebody outside, of another authority of the
 * installation. Each has a term, is reminded of, and ends by an answer, a refusal or being withdrawn.
 */
@NullMarked
package nl.waarborg.inquiry;

import org.jspecify.annotations.NullMarked;
