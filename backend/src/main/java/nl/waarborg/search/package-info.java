/** One box over what the caller may see: numbers, providers, and the words of narratives. Reads across features, changes none. */
@NullMarked
package nl.waarborg.search;

import org.jspecify.annotations.NullMarked;
