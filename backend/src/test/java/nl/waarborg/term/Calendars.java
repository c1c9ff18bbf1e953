package nl.waarborg.term;

import java.time.LocalDate;
import java.util.List;

/** Calendars for the examples: the law with the days equated by decree, and an authority with days of its own. */
final class Calendars {

    private static final List<DayOff> EQUATED = List.of(
            equated("2024-05-10"),
            equated("2024-12-27"),
            equated("2025-05-30"),
            equated("2026-01-02"),
            equated("2026-05-15"),
            equated("2027-05-07"),
            equated("2028-04-28"),
            equated("2028-05-26"));

    static final WorkingCalendar LEGAL = WorkingCalendar.withLegalHolidays(EQUATED);

    private Calendars() {}

    private static DayOff equated(String date) {
        return DayOff.equated(LocalDate.parse(date), "koninklijk besluit");
    }
}
