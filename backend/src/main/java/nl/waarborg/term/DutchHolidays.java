package nl.waarborg.term;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.waarborg.term.DayOff.Reason;

/**
 * The generally recognised holidays of the Algemene termijnenwet, art. 3(1), and Good Friday, which art. 3(2) equates
 * with them. Easter Sunday and Whit Sunday are not among them: they are Sundays. 5 May counts every year, also in
 * years in which most people work on it.
 */
final class DutchHolidays {

    private static final String LAW = "Algemene termijnenwet, artikel 3";
    private static final Map<String, Reason> REASONS = Map.of(
            "NEW_YEAR", Reason.NEW_YEARS_DAY,
            "christian.GOOD_FRIDAY", Reason.GOOD_FRIDAY,
            "christian.EASTER_MONDAY", Reason.EASTER_MONDAY,
            "KINGS_DAY", Reason.KINGS_DAY,
            "LIBERATION", Reason.LIBERATION_DAY,
            "christian.ASCENSION_DAY", Reason.ASCENSION_DAY,
            "christian.PENTECOST_MONDAY", Reason.WHIT_MONDAY,
            "FIRST_CHRISTMAS_DAY", Reason.CHRISTMAS_DAY,
            "SECOND_CHRISTMAS_DAY", Reason.SECOND_CHRISTMAS_DAY);
    private static final Map<Reason, String> NAMES = Map.of(
            Reason.NEW_YEARS_DAY, "Nieuwjaarsdag",
            Reason.GOOD_FRIDAY, "Goede Vrijdag",
            Reason.EASTER_MONDAY, "Tweede paasdag",
            Reason.KINGS_DAY, "Koningsdag",
            Reason.LIBERATION_DAY, "Bevrijdingsdag",
            Reason.ASCENSION_DAY, "Hemelvaartsdag",
            Reason.WHIT_MONDAY, "Tweede pinksterdag",
            Reason.CHRISTMAS_DAY, "Eerste kerstdag",
            Reason.SECOND_CHRISTMAS_DAY, "Tweede kerstdag");

    private static final HolidayManager MANAGER =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final Map<Integer, Map<LocalDate, DayOff>> YEARS = new ConcurrentHashMap<>();

    private DutchHolidays() {}

    static Optional<DayOff> on(LocalDate date) {
        return Optional.ofNullable(
                YEARS.computeIfAbsent(date.getYear(), DutchHolidays::ofYear).get(date));
    }

    private static Map<LocalDate, DayOff> ofYear(int year) {
        return MANAGER.getHolidays(Year.of(year)).stream()
                .filter(holiday -> REASONS.containsKey(holiday.getPropertiesKey()))
                .map(DutchHolidays::dayOff)
                // Ascension Day fell on 5 May in 2016: one day, one reason
                .collect(Collectors.toMap(
                        DayOff::date,
                        Function.identity(),
                        (one, other) -> one.reason().compareTo(other.reason()) <= 0 ? one : other));
    }

    private static DayOff dayOff(Holiday holiday) {
        Reason reason = REASONS.getOrDefault(holiday.getPropertiesKey(), Reason.EQUATED);
        return new DayOff(holiday.getDate(), reason, NAMES.getOrDefault(reason, ""), LAW);
    }
}
