/**
 * What everybody may read, served from published artefacts alone: pages that need no script, files for machines, feeds.
 * It asks nothing of the cases and reads with a role of its own that knows only the schema {@code published}.
 */
@NullMarked
package nl.waarborg.publicsite;

import org.jspecify.annotations.NullMarked;
