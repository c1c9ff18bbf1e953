package nl.waarborg.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.waarborg.term.DayOff.Reason;

/**
 * Which days are working days. Saturday and Sunday never are; the holidays of the law are not where the calendar
 * follows the law; further days come as data, each with its source.
 */
public final class WorkingCalendar {

    private final boolean legalHolidays;
    private final Map<LocalDate, DayOff> furtherDays = new TreeMap<>();

    private WorkingCalendar(boolean legalHolidays, Collection<DayOff> furtherDays) {
        this.legalHolidays = legalHolidays;
        furtherDays.forEach(day -> this.furtherDays.put(day.date(), day));
    }

    /** The holidays of the Algemene termijnenwet, and {@code furtherDays} such as those equated by royal decree. */
    public static WorkingCalendar withLegalHolidays(Collection<DayOff> furtherDays) {
        return new WorkingCalendar(true, furtherDays);
    }

    /** Saturdays, Sundays and {@code furtherDays} only: for an authority whose protocol knows no other day off. */
    public static WorkingCalendar withoutLegalHolidays(Collection<DayOff> furtherDays) {
        return new WorkingCalendar(false, furtherDays);
    }

    public boolean isWorkingDay(LocalDate date) {
        return dayOff(date).isEmpty();
    }

    /** Why {@code date} is no working day; empty when it is one. */
    public Optional<DayOff> dayOff(LocalDate date) {
        Optional<DayOff> known = legalHolidays ? DutchHolidays.on(date) : Optional.empty();
        return known.or(() -> Optional.ofNullable(furtherDays.get(date))).or(() -> weekend(date));
    }

    /** The days off after {@code from}, up to and including {@code until}. */
    public List<DayOff> daysOff(LocalDate from, LocalDate until) {
        return days(from, until).map(this::dayOff).flatMap(Optional::stream).toList();
    }

    /** {@code date} itself when it is a working day, else the first one after it. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The {@code amount}-th working day after {@code from}; {@code from} itself when {@code amount} is 0. */
    public LocalDate plusWorkingDays(LocalDate from, int amount) {
        return step(from, amount, 1);
    }

    /** The {@code amount}-th working day before {@code from}; {@code from} itself when {@code amount} is 0. */
    public LocalDate minusWorkingDays(LocalDate from, int amount) {
        return step(from, amount, -1);
    }

    /** How many working days come after {@code from}, up to and including {@code until}; 0 when {@code until} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate until) {
        return (int) days(from, until).filter(this::isWorkingDay).count();
    }

    private LocalDate step(LocalDate from, int amount, int direction) {
        LocalDate day = from;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? from.plusDays(1).datesUntil(until.plusDays(1)) : Stream.empty();
    }

    private static Optional<DayOff> weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> Optional.of(new DayOff(date, Reason.SATURDAY, "", ""));
            case SUNDAY -> Optional.of(new DayOff(date, Reason.SUNDAY, "", ""));
            default -> Optional.empty();
        };
    }
}
