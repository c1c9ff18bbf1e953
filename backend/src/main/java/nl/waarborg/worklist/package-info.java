/**
 * What is to be done: the work list of a team, the tasks of a provider. Reads across features and changes none of them;
 * only the filters that somebody saves are its own.
 */
@NullMarked
package nl.waarborg.worklist;

import org.jspecify.annotations.NullMarked;
