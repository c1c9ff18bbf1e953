/**
 * What the team makes of a report (protocol steps 2 and 3): confirming its receipt, asking for what is missing, the four
 * questions with their outcome and a second person's agreement, conversations, and asking for a report that did not come.
 */
@NullMarked
package nl.waarborg.assessment;

import org.jspecify.annotations.NullMarked;
