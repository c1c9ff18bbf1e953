/** What can go wrong, and how it is told (RFC 9457). */
@NullMarked
package nl.waarborg.shared.problem;

import org.jspecify.annotations.NullMarked;
