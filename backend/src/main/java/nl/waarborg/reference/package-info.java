/** Codes with their labels: laws, provisions, natures and the other lists from which people choose. */
@NullMarked
package nl.waarborg.reference;

import org.jspecify.annotations.NullMarked;
