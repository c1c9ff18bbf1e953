/** Points at what in a text is likely to tell of a person, before the text leaves the house. Pure rules; nothing is kept. */
@NullMarked
package nl.waarborg.redaction;

import org.jspecify.annotations.NullMarked;
