package nl.waarborg.inspection;

import java.time.Instant;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.SeenCase;
import org.jspecify.annotations.Nullable;

/**
 * Who reads an inspection, and how much of it (security design 3.3). Which inspections somebody sees at all, and the ceiling,
 * is the case's to say.
 */
public record InspectionReader(SeenCase seen) {

    public Caller caller() {
        return seen.caller();
    }

    /** State, kind, place and period. */
    public boolean seesOutline() {
        return seen.ceiling().reaches(Ceiling.S2);
    }

    /** What the provider concerned may read as well: what is looked at, where, what was asked and answered. */
    public boolean seesContent() {
        return seen.seesContent();
    }

    /** Under an embargo the provider's side stands still: what came later is not there for it. */
    public boolean knows(@Nullable Instant when) {
        Instant until = seen.shownUntil();
        return when != null && (until == null || !when.isAfter(until));
    }

    /** What stays within the team: who is in it, why it was begun, notes, scores and drafts. */
    public boolean seesInternal() {
        return seen.seesInternal();
    }
}
