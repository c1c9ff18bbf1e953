/** Decisions about signals, in a meeting or outside one, what each begins, and the triage of lawfulness (domain.md 6). */
@NullMarked
package nl.waarborg.decision;

import org.jspecify.annotations.NullMarked;
