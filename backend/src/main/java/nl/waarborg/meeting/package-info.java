/** The weekly meeting of a team: agenda, minutes, and what is decided there about signals (domain.md 6). */
@NullMarked
package nl.waarborg.meeting;

import org.jspecify.annotations.NullMarked;
