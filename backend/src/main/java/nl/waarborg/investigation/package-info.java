/**
 * The provider's own investigation (protocol step 5, annex 1): the order, the structured report, what misses in it, its
 * submission, and the supervisor's review in one or more rounds.
 */
@NullMarked
package nl.waarborg.investigation;

import org.jspecify.annotations.NullMarked;
