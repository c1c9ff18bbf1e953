/**
 * What the team makes of the result of an inspection: the judgement that the rule makes or a reasoned deviation from it that
 * a second person agreed with, the follow-up, and trust, which is weighed apart and never summed (domain.md 7).
 */
@NullMarked
package nl.waarborg.judgement;

import org.jspecify.annotations.NullMarked;
