/** Who went on as whom: predecessors and successors of providers, and who may have come back under another name. */
@NullMarked
package nl.waarborg.succession;

import org.jspecify.annotations.NullMarked;
