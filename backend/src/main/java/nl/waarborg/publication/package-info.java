/**
 * What becomes of a final report in public: a public version of its own, weighed and decided by two persons, told to the
 * provider, published at its time, corrected or withdrawn later. It fills the schema {@code published}; the public side reads
 * that and nothing else.
 */
@NullMarked
package nl.waarborg.publication;

import org.jspecify.annotations.NullMarked;
