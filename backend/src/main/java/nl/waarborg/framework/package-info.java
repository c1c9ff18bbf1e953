/**
 * Assessment frameworks of an authority as versioned data: themes, criteria, a scale of scores, the rule that makes a result
 * of them, and the behaviours by which trust is weighed (domain.md 7). What is in use is frozen.
 */
@NullMarked
package nl.waarborg.framework;

import org.jspecify.annotations.NullMarked;
