/**
 * What an inspection measures: the criteria of a framework that were chosen, a score for each with finding and evidence, and
 * the result that the rule of the framework makes of them (domain.md 7).
 */
@NullMarked
package nl.waarborg.scoring;

import org.jspecify.annotations.NullMarked;
