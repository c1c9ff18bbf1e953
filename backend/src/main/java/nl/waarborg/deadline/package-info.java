/**
 * The terms that run in cases: started, met, extended, suspended, recomputed, and watched until they end (domain.md 5).
 * Counting is in {@code term}, acting at the right moment in {@code watch}.
 */
@NullMarked
package nl.waarborg.deadline;

import org.jspecify.annotations.NullMarked;
