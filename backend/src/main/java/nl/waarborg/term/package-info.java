/**
 * How long a term takes and why: working days, the two families of rules beside that of the GDPR, and the account of
 * each date. Values only: no database, no clock, no caller. See {@code docs/adr/0005-two-families-of-term-rules.md}.
 */
@NullMarked
package nl.waarborg.term;

import org.jspecify.annotations.NullMarked;
