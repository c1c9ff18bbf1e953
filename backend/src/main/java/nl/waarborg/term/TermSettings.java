package nl.waarborg.term;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;

/** What an authority has set about terms. Offered here, answered by the feature that keeps the authority's settings. */
public interface TermSettings {

    /**
     * The working days for terms of this family. For {@link RuleFamily#STATUTORY} and {@link RuleFamily#GDPR}: the
     * legal holidays and the days equated by decree; for {@link RuleFamily#LOCAL}: as the authority has set, with its
     * own days.
     */
    Uni<WorkingCalendar> calendar(UUID authorityId, RuleFamily family);

    /** The rule about the last day of a term of this family, as in force for terms that start on {@code on}. */
    Uni<TermRule> rule(UUID authorityId, RuleFamily family, LocalDate on);

    /** The length and family of terms of this kind that start on {@code on}. */
    Uni<SetTerm> term(UUID authorityId, TermKind kind, LocalDate on);

    /** The ladder of reminders in force on {@code on}. */
    Uni<ReminderLadder> ladder(UUID authorityId, LocalDate on);

    /**
     * A term as set.
     *
     * @param term its length
     * @param family the rules that it follows
     * @param basis the article or protocol step that sets it, for people
     */
    record SetTerm(Term term, RuleFamily family, String basis) {}
}
