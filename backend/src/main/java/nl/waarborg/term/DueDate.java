package nl.waarborg.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.waarborg.shared.time.Clock;

/**
 * The last day of a term, with its account.
 *
 * @param date the last day on which the duty can be done in time; while the term stands still: the day it would have
 *     been without the present suspension
 * @param account how the date came about, in the order of counting
 */
public record DueDate(LocalDate date, List<AccountStep> account) {

    public DueDate {
        account = List.copyOf(account);
    }

    /** The first instant at which a term with this last day is over: the midnight that ends it in the Netherlands. */
    public static Instant overAt(LocalDate date) {
        return date.plusDays(1).atStartOfDay(Clock.ZONE).toInstant();
    }
}
