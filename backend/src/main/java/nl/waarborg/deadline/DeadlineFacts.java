package nl.waarborg.deadline;

import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.term.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a deadline.
 *
 * @param dueOn its last day; while it stands still, the day it was before
 * @param metOn the day on which the duty was done
 */
public record DeadlineFacts(
        UUID id,
        UUID caseId,
        UUID authorityId,
        TermKind kind,
        Responsible responsible,
        LocalDate startedOn,
        LocalDate dueOn,
        DeadlineState state,
        @Nullable LocalDate metOn) {

    /** Met, but after its last day. */
    public boolean late() {
        return metOn != null && metOn.isAfter(dueOn);
    }
}
