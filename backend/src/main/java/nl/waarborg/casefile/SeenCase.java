package nl.waarborg.casefile;

import java.time.Instant;
import nl.waarborg.access.Caller;
import nl.waarborg.shared.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A case as one caller sees it. */
public record SeenCase(CaseFacts facts, Ceiling ceiling, Caller caller) {

    /** Whether the caller reads the content: narrative, messages, letters, files. */
    public boolean seesContent() {
        return ceiling.reaches(Ceiling.S4);
    }

    /** Whether the caller reads what stays within the team. */
    public boolean seesInternal() {
        return ceiling.reaches(Ceiling.S5);
    }

    /** Refuses with 403 whoever has a summary only: how far the case is, its terms and what happened stay closed. */
    public SeenCase requireOutline() {
        if (!ceiling.reaches(Ceiling.S2)) {
            throw Problem.forbidden();
        }
        return this;
    }

    /** Refuses with 403: the case itself is known to the caller. */
    public SeenCase requireContent() {
        if (!seesContent()) {
            throw Problem.forbidden();
        }
        return this;
    }

    public SeenCase requireInternal() {
        if (!seesInternal()) {
            throw Problem.forbidden();
        }
        return this;
    }

    /** Refuses with 409 what would reach the provider from a case that does not exist for it. */
    public SeenCase requireKnownToProvider() {
        facts.requireKnownToProvider();
        return this;
    }

    /** Whether the caller may keep everything new from the provider from now on. */
    public boolean mayLayEmbargo() {
        return seesInternal() && facts.kind().isForProviders() && !facts.isUnderEmbargo();
    }

    public boolean mayLiftEmbargo() {
        return seesInternal() && facts.isUnderEmbargo();
    }

    public boolean isAssignedToCaller() {
        return caller.isStaff() && caller.accountId().equals(facts.assigneeId());
    }

    /** The status as the caller may know it: under an embargo the provider's side stands still. */
    public String shownStatus() {
        return facts.frozenStatus() != null && caller.isProvider() ? facts.frozenStatus() : facts.status();
    }

    /** Nothing later than this is shown to the caller; absent when there is no such limit. */
    public @Nullable Instant shownUntil() {
        return caller.isProvider() ? facts.embargoSince() : null;
    }
}
