/** What every room may use and what knows no domain: identifiers and who acts. */
@NullMarked
package nl.waarborg.shared;

import org.jspecify.annotations.NullMarked;
