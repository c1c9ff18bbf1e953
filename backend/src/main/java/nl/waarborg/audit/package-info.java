/** The append-only trail of changes, of looks at personal data and of refusals. */
@NullMarked
package nl.waarborg.audit;

import org.jspecify.annotations.NullMarked;
