package nl.waarborg.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The last day of a term, with its account.
 *
 * @param date the last day on which the duty can be done in time; while the term stands still: the day it would have
 *     been without the present suspension
 * @param account how the date came about, in the order of counting
 */
public record DueDate(LocalDate date, List<AccountStep> account) {

    /** Terms run on Dutch days. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public DueDate {
        account = List.copyOf(account);
    }

    /** The first instant at which the term is over: the midnight that ends its last day in the Netherlands. */
    public Instant overAt() {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
