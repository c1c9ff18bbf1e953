package nl.waarborg.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as a statute or protocol sets it, or a date that was agreed.
 *
 * @param unit what is counted
 * @param amount how many units, at least 1; 0 for a date
 * @param date the agreed date; only with {@link TermUnit#DATE}
 */
public record Term(TermUnit unit, int amount, @Nullable LocalDate date) {

    public Term {
        if (unit == TermUnit.DATE ? date == null || amount != 0 : date != null || amount < 1) {
            throw new IllegalArgumentException("a term is at least one unit, or a date");
        }
    }

    public static Term workingDays(int amount) {
        return new Term(TermUnit.WORKING_DAYS, amount, null);
    }

    public static Term days(int amount) {
        return new Term(TermUnit.DAYS, amount, null);
    }

    public static Term weeks(int amount) {
        return new Term(TermUnit.WEEKS, amount, null);
    }

    public static Term months(int amount) {
        return new Term(TermUnit.MONTHS, amount, null);
    }

    public static Term until(LocalDate date) {
        return new Term(TermUnit.DATE, 0, date);
    }

    /**
     * Where this term ends when it runs from {@code from}, a day that does not count itself, before any rule about
     * the last day. A term in months ends on the day of the same number, or on the last day of a month that is too
     * short (European Convention on the Calculation of Time-Limits, art. 4; Regulation 1182/71, art. 3(2)(c)).
     */
    LocalDate countFrom(LocalDate from, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plusWorkingDays(from, amount);
            case DAYS -> from.plusDays(amount);
            case WEEKS -> from.plusWeeks(amount);
            case MONTHS -> from.plusMonths(amount);
            case DATE -> agreedDate();
        };
    }

    LocalDate agreedDate() {
        if (date == null) {
            throw new IllegalStateException("a counted term has no agreed date");
        }
        return date;
    }
}
