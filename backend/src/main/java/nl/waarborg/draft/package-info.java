/** Reports while they are being written: kept encrypted, shared with colleagues, filed in the end or removed. */
@NullMarked
package nl.waarborg.draft;

import org.jspecify.annotations.NullMarked;
