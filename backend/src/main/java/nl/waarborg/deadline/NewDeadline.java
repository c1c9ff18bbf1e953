package nl.waarborg.deadline;

import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.Term;
import nl.waarborg.term.TermKind;
import nl.waarborg.term.TermSettings.SetTerm;
import org.jspecify.annotations.Nullable;

/**
 * A deadline to start.
 *
 * @param startedOn the day of the event from which it runs, in the Netherlands; it does not count itself
 * @param agreed a length or date of its own; without it the authority's setting for the kind holds
 */
public record NewDeadline(
        UUID caseId,
        UUID authorityId,
        TermKind kind,
        Responsible responsible,
        LocalDate startedOn,
        @Nullable SetTerm agreed) {

    /** By the authority's setting for this kind. */
    public static NewDeadline asSet(
            UUID caseId, UUID authorityId, TermKind kind, Responsible responsible, LocalDate startedOn) {
        return new NewDeadline(caseId, authorityId, kind, responsible, startedOn, null);
    }

    /** By agreement in this case: another length, or a date. It follows the authority's own rule. */
    public NewDeadline agreed(Term term, String basis) {
        return new NewDeadline(
                caseId, authorityId, kind, responsible, startedOn, new SetTerm(term, RuleFamily.LOCAL, basis));
    }
}
