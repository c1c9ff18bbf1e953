package nl.waarborg.signal;

import nl.waarborg.access.Caller;
import nl.waarborg.casefile.Ceiling;
import nl.waarborg.casefile.SeenCase;

/**
 * Who reads a signal, and how much of it (security design 3.3 to 3.5). Which signals somebody sees at all, and the ceiling,
 * is the case's to say.
 */
public record SignalReader(SeenCase seen) {

    public Caller caller() {
        return seen.caller();
    }

    /** State, terms, handler, theme and priority. */
    public boolean seesOutline() {
        return seen.ceiling().reaches(Ceiling.S2);
    }

    /** The narrative and all that could tell of its source: whoever handles it, or has it shared. */
    public boolean seesContent() {
        return seen.seesInternal();
    }

    /** Who told it is for the named handler only, not even for whoever covers (security design 3.4, rule 5). */
    boolean opensSource() {
        return seesContent() && handles();
    }

    boolean handles() {
        return seen.isAssignedToCaller();
    }
}
