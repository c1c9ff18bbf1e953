/** Filed reports of calamities and violence: what they hold, their states, withdrawal, conversion, closing. */
@NullMarked
package nl.waarborg.report;

import org.jspecify.annotations.NullMarked;
