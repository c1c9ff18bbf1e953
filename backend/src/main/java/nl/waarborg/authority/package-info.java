/** The supervising authorities of this installation and the municipalities that they serve. */
@NullMarked
package nl.waarborg.authority;

import org.jspecify.annotations.NullMarked;
