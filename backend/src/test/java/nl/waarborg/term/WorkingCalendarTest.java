package nl.waarborg.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.waarborg.term.DayOff.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-03-29, GOOD_FRIDAY",
        "2024-04-01, EASTER_MONDAY",
        "2024-05-09, ASCENSION_DAY",
        "2024-05-20, WHIT_MONDAY",
        "2025-04-18, GOOD_FRIDAY",
        "2025-04-21, EASTER_MONDAY",
        "2025-04-26, KINGS_DAY",
        "2025-05-29, ASCENSION_DAY",
        "2025-06-09, WHIT_MONDAY",
        "2026-01-01, NEW_YEARS_DAY",
        "2026-04-03, GOOD_FRIDAY",
        "2026-04-06, EASTER_MONDAY",
        "2026-04-27, KINGS_DAY",
        "2026-05-05, LIBERATION_DAY",
        "2026-05-14, ASCENSION_DAY",
        "2026-05-15, EQUATED",
        "2026-05-25, WHIT_MONDAY",
        "2026-12-25, CHRISTMAS_DAY",
        "2026-12-26, SECOND_CHRISTMAS_DAY",
        "2027-03-26, GOOD_FRIDAY",
        "2027-05-05, LIBERATION_DAY",
        "2027-05-06, ASCENSION_DAY",
        "2028-04-14, GOOD_FRIDAY",
        "2028-05-25, ASCENSION_DAY",
        "2020-05-05, LIBERATION_DAY",
        "2026-04-05, SUNDAY", // Easter Sunday is no holiday of the law: it is a Sunday
        "2026-06-06, SATURDAY",
    })
    void knowsWhyADayIsOff(LocalDate date, Reason reason) {
        assertThat(Calendars.LEGAL.dayOff(date)).map(DayOff::reason).contains(reason);
    }

    @ParameterizedTest(name = "{0} is a working day")
    @CsvSource({"2025-04-28", "2026-04-02", "2026-05-04", "2026-12-24", "2026-12-31", "2028-02-29", "2024-12-30"})
    void knowsWorkingDays(LocalDate date) {
        assertThat(Calendars.LEGAL.isWorkingDay(date)).isTrue();
    }

    @Test
    void namesTheSourceOfEachDay() {
        assertThat(Calendars.LEGAL.dayOff(LocalDate.parse("2026-04-06")))
                .map(DayOff::source)
                .contains("Algemene termijnenwet, artikel 3");
        assertThat(Calendars.LEGAL.dayOff(LocalDate.parse("2026-05-15")))
                .map(DayOff::source)
                .contains("koninklijk besluit");
    }

    @Test
    void anAuthorityMayLeaveOutTheLegalHolidays() {
        WorkingCalendar plain = WorkingCalendar.withoutLegalHolidays(List.of());

        assertThat(plain.isWorkingDay(LocalDate.parse("2026-05-05"))).isTrue();
        assertThat(plain.isWorkingDay(LocalDate.parse("2026-05-09"))).isFalse();
    }

    @Test
    void countsBackwardsAndBetween() {
        LocalDate due = LocalDate.parse("2026-04-07");

        assertThat(Calendars.LEGAL.minusWorkingDays(due, 2)).isEqualTo("2026-04-01");
        assertThat(Calendars.LEGAL.workingDaysBetween(LocalDate.parse("2026-04-01"), due))
                .isEqualTo(2);
        assertThat(Calendars.LEGAL.workingDaysBetween(due, due)).isZero();
        assertThat(Calendars.LEGAL.workingDaysBetween(due, due.minusDays(3))).isZero();
    }
}
