/** The one source of now. */
@NullMarked
package nl.waarborg.shared.time;

import org.jspecify.annotations.NullMarked;
