/** Words in Dutch and English. */
@NullMarked
package nl.waarborg.shared.text;

import org.jspecify.annotations.NullMarked;
