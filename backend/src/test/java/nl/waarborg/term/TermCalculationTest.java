package nl.waarborg.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.waarborg.term.AccountStep.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCalculationTest {

    private static final TermRule LOCAL_AS_COUNTED = TermRule.local(false);

    @ParameterizedTest(name = "{2}: {0} and {1} statutory working days end on {3}")
    @CsvSource({
        "2026-03-31, 3, over Good Friday and Easter Monday,      2026-04-07",
        "2026-04-02, 3, from the day before Good Friday,         2026-04-09",
        "2026-04-03, 1, from Good Friday itself,                 2026-04-07",
        "2025-04-25, 1, over King's Day on Saturday the 26th,    2025-04-28",
        "2026-04-24, 1, over King's Day on Monday the 27th,      2026-04-28",
        "2026-05-04, 1, over 5 May in a year without lustrum,    2026-05-06",
        "2026-05-13, 3, over Ascension Day and the equated day,  2026-05-20",
        "2027-05-04, 1, over 5 May and Ascension and equated day,2027-05-10",
        "2026-05-22, 1, over Whit Monday,                        2026-05-26",
        "2026-12-23, 3, over Christmas in the weekend,           2026-12-29",
        "2024-12-31, 3, over New Year,                           2025-01-06",
        "2025-12-31, 3, over New Year and the equated day,       2026-01-07",
        "2028-02-28, 2, over a leap day,                         2028-03-01",
        "2026-06-06, 3, from a Saturday,                         2026-06-10",
        "2026-06-04, 3, over a plain weekend,                    2026-06-09",
    })
    void countsWorkingDays(LocalDate start, int amount, String what, LocalDate expected) {
        assertThat(due(start, Term.workingDays(amount), TermRule.statutory())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1} {2} under the law end on {3}")
    @CsvSource({
        "2026-02-20, 6,  WEEKS,  2026-04-07", // Good Friday, then the weekend and Easter Monday
        "2025-04-12, 2,  WEEKS,  2025-04-28", // King's Day on Saturday the 26th
        "2026-04-20, 1,  WEEKS,  2026-04-28", // King's Day on a Monday
        "2026-04-28, 1,  WEEKS,  2026-05-06", // 5 May
        "2026-05-07, 1,  WEEKS,  2026-05-18", // Ascension Day, equated Friday, weekend
        "2026-05-18, 1,  WEEKS,  2026-05-26", // Whit Monday
        "2026-12-11, 2,  WEEKS,  2026-12-28", // both days of Christmas and a Sunday
        "2026-06-01, 2,  WEEKS,  2026-06-15", // an ordinary Monday
        "2027-01-31, 1,  MONTHS, 2027-03-01", // 28 February is a Sunday
        "2028-01-31, 1,  MONTHS, 2028-02-29", // leap day
        "2026-02-09, 3,  MONTHS, 2026-05-11", // three months: art. 1 still governs
        "2026-01-09, 4,  MONTHS, 2026-05-09", // four months: art. 4 leaves the Saturday alone
        "2026-02-14, 12, WEEKS,  2026-05-11",
        "2026-02-07, 13, WEEKS,  2026-05-09",
        "2026-02-08, 90, DAYS,   2026-05-11",
        "2026-02-07, 91, DAYS,   2026-05-09",
        "2026-04-02, 2,  DAYS,   2026-04-07", // two days: art. 1 only
        "2026-04-02, 3,  DAYS,   2026-04-08", // three days: art. 2 gives a second working day
        "2027-05-04, 3,  DAYS,   2027-05-11",
        "2026-06-01, 3,  DAYS,   2026-06-04",
    })
    void appliesTheGeneralTermsAct(LocalDate start, int amount, TermUnit unit, LocalDate expected) {
        assertThat(due(start, new Term(unit, amount, null), TermRule.statutory()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1} {2} under Regulation 1182/71 end on {3}")
    @CsvSource({
        "2026-01-31, 1, MONTHS, 2026-03-02", // 28 February is a Saturday
        "2026-03-15, 1, MONTHS, 2026-04-15",
        "2026-01-09, 4, MONTHS, 2026-05-11", // no exception for long terms
        "2026-04-02, 2, DAYS,   2026-04-08", // two working days already from two days on
        "2026-04-02, 1, DAYS,   2026-04-07",
    })
    void appliesTheEuropeanRegulation(LocalDate start, int amount, TermUnit unit, LocalDate expected) {
        assertThat(due(start, new Term(unit, amount, null), TermRule.gdpr())).isEqualTo(expected);
    }

    @Test
    void anAuthorityMayLetATermEndOnADayOff() {
        LocalDate start = LocalDate.parse("2026-02-20");

        DueDate moved = calculate(start, Term.weeks(6), TermRule.local(true));
        DueDate left = calculate(start, Term.weeks(6), LOCAL_AS_COUNTED);

        assertThat(moved.date()).isEqualTo("2026-04-07");
        assertThat(left.date()).isEqualTo("2026-04-03");
        assertThat(kinds(left)).containsExactly(Kind.STARTED, Kind.COUNTED, Kind.LEFT_ON_DAY_OFF, Kind.DUE);
    }

    @Test
    void aDayOfTheAuthorityCountsInItsOwnTermsOnly() {
        LocalDate start = LocalDate.parse("2026-12-23");
        DayOff closed = DayOff.ofAuthority(LocalDate.parse("2026-12-24"), "kantoor gesloten", "besluit 1");
        WorkingCalendar own = WorkingCalendar.withLegalHolidays(List.of(closed));

        assertThat(TermCalculation.dueDate(start, Term.workingDays(1), TermRule.local(true), own)
                        .date())
                .isEqualTo("2026-12-28");
        assertThat(due(start, Term.workingDays(1), TermRule.statutory())).isEqualTo("2026-12-24");
    }

    @Test
    void anAgreedDateStandsAlsoOnASunday() {
        DueDate agreed = calculate(
                LocalDate.parse("2026-06-01"), Term.until(LocalDate.parse("2026-06-07")), TermRule.statutory());

        assertThat(agreed.date()).isEqualTo("2026-06-07");
        assertThat(kinds(agreed)).containsExactly(Kind.STARTED, Kind.AGREED, Kind.LEFT_ON_DAY_OFF, Kind.DUE);
    }

    @Test
    void aSuspensionGivesBackTheWorkingDaysThatWereLeft() {
        // five working days from Monday 1 June end on Monday 8 June; three are left after Wednesday 3 June
        assertThat(after(Term.workingDays(5), suspended("2026-06-03"), resumed("2026-06-10")))
                .isEqualTo("2026-06-15");
    }

    @Test
    void aSuspensionMovesATermInWeeksByTheDaysThatItStoodStill() {
        assertThat(after(Term.weeks(6), suspended("2026-06-10"), resumed("2026-06-20")))
                .isEqualTo("2026-07-23");
        assertThat(after(
                        Term.weeks(6),
                        suspended("2026-06-10"),
                        resumed("2026-06-20"),
                        suspended("2026-07-01"),
                        resumed("2026-07-08")))
                .isEqualTo("2026-07-30");
    }

    @Test
    void aTermThatSuspensionMovedToASaturdayEndsOnMonday() {
        assertThat(after(Term.weeks(6), suspended("2026-06-10"), resumed("2026-06-15")))
                .isEqualTo("2026-07-20");
    }

    @Test
    void aTermThatStandsStillSaysSoAndNamesNoEnd() {
        DueDate standing =
                calculate(LocalDate.parse("2026-06-01"), Term.weeks(6), TermRule.statutory(), suspended("2026-06-10"));

        assertThat(kinds(standing)).containsExactly(Kind.STARTED, Kind.COUNTED, Kind.STANDS_STILL);
        assertThat(AccountSentences.in(Locale.of("nl")).say(standing).getLast())
                .isEqualTo("De termijn staat stil na woensdag 10 juni 2026. De einddatum schuift op zolang dat duurt.");
    }

    @Test
    void anExtensionIsCountedFromTheDateThatStood() {
        assertThat(after(Term.weeks(6), extended(Term.weeks(2)))).isEqualTo("2026-07-27");
        assertThat(after(Term.weeks(6), extended(Term.workingDays(3)))).isEqualTo("2026-07-16");
        assertThat(after(Term.weeks(6), extended(Term.until(LocalDate.parse("2026-08-02")))))
                .isEqualTo("2026-08-02");
    }

    @Test
    void anAgreedDateThatASuspensionMovedFollowsTheRuleAgain() {
        assertThat(after(
                        Term.weeks(6),
                        extended(Term.until(LocalDate.parse("2026-08-02"))),
                        suspended("2026-06-10"),
                        resumed("2026-06-16")))
                .isEqualTo("2026-08-10");
    }

    @Test
    void aTermCannotRunAgainBeforeItStoodStill() {
        assertThatThrownBy(() -> after(Term.weeks(6), suspended("2026-06-10"), resumed("2026-06-09")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> after(Term.weeks(6), resumed("2026-06-09")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "the last day {0} is over at {1}")
    @CsvSource({
        "2026-03-28, 2026-03-28T23:00:00Z", // the night before the clocks go forward
        "2026-03-29, 2026-03-29T22:00:00Z",
        "2026-10-24, 2026-10-24T22:00:00Z",
        "2026-10-25, 2026-10-25T23:00:00Z", // the day of 25 hours
        "2026-12-31, 2026-12-31T23:00:00Z",
    })
    void aDayEndsAtMidnightInTheNetherlands(LocalDate date, Instant expected) {
        assertThat(DueDate.overAt(date)).isEqualTo(expected);
    }

    @Test
    @DisplayName("the account names each day that was skipped and why, in Dutch and in English")
    void explainsItself() {
        DueDate due = calculate(LocalDate.parse("2026-03-31"), Term.workingDays(3), TermRule.statutory());

        assertThat(AccountSentences.in(Locale.of("nl")).say(due))
                .containsExactly(
                        "De termijn begint na dinsdag 31 maart 2026. Die dag telt zelf niet mee.",
                        "De termijn is 3 werkdagen (wettelijke termijn, Algemene termijnenwet). Geteld komt dat uit op"
                                + " dinsdag 7 april 2026. Niet meegeteld: vrijdag 3 april 2026 (Goede Vrijdag),"
                                + " zaterdag 4 april 2026, zondag 5 april 2026 en maandag 6 april 2026 (Tweede"
                                + " paasdag).",
                        "Dus uiterlijk dinsdag 7 april 2026, tot het einde van die dag.");
        assertThat(AccountSentences.in(Locale.UK).say(due))
                .containsExactly(
                        "The term begins after Tuesday 31 March 2026. That day itself does not count.",
                        "The term is 3 working days (statutory term, Algemene termijnenwet). Counted, that comes to"
                                + " Tuesday 7 April 2026. Not counted: Friday 3 April 2026 (Good Friday), Saturday 4"
                                + " April 2026, Sunday 5 April 2026 and Monday 6 April 2026 (Easter Monday).",
                        "So by Tuesday 7 April 2026, until the end of that day.");
    }

    @Test
    void theAccountNamesTheArticleThatMovedTheEnd() {
        DueDate due = calculate(LocalDate.parse("2026-04-02"), Term.days(3), TermRule.statutory());

        assertThat(AccountSentences.in(Locale.of("nl")).say(due))
                .contains(
                        "Geen werkdag: zondag 5 april 2026 en maandag 6 april 2026 (Tweede paasdag). Daarom schuift"
                                + " het einde op naar dinsdag 7 april 2026 (artikel 1 Algemene termijnenwet).",
                        "In de termijn zaten minder dan twee werkdagen. Daarom schuift het einde op naar woensdag 8"
                                + " april 2026 (artikel 2 Algemene termijnenwet).");
    }

    @ParameterizedTest(name = "the ladder for {0} speaks at {1}, {2} and {3}")
    @CsvSource({
        "2026-06-12, 2026-06-10T05:00:00Z, 2026-06-12T05:00:00Z, 2026-06-16T05:00:00Z",
        "2026-04-07, 2026-04-01T05:00:00Z, 2026-04-07T05:00:00Z, 2026-04-09T05:00:00Z", // over Easter
        "2026-03-30, 2026-03-26T06:00:00Z, 2026-03-30T05:00:00Z, 2026-04-01T05:00:00Z", // over the change of clocks
    })
    void theLadderCountsWorkingDays(LocalDate due, Instant before, Instant onTheDay, Instant escalation) {
        ReminderLadder ladder = ReminderLadder.usual();

        assertThat(ladder.before(due, Calendars.LEGAL)).isEqualTo(before);
        assertThat(ladder.onTheDay(due)).isEqualTo(onTheDay);
        assertThat(ladder.escalation(due, Calendars.LEGAL)).isEqualTo(escalation);
    }

    private static LocalDate due(LocalDate start, Term term, TermRule rule) {
        return calculate(start, term, rule).date();
    }

    /** A statutory term from Monday 1 June 2026. */
    private static LocalDate after(Term term, TermEvent... events) {
        return calculate(LocalDate.parse("2026-06-01"), term, TermRule.statutory(), events)
                .date();
    }

    private static DueDate calculate(LocalDate start, Term term, TermRule rule, TermEvent... events) {
        return TermCalculation.dueDate(start, term, rule, Calendars.LEGAL, List.of(events));
    }

    private static List<Kind> kinds(DueDate due) {
        return due.account().stream().map(AccountStep::kind).toList();
    }

    private static TermEvent suspended(String on) {
        return new TermEvent.Suspended(LocalDate.parse(on));
    }

    private static TermEvent resumed(String on) {
        return new TermEvent.Resumed(LocalDate.parse(on));
    }

    private static TermEvent extended(Term by) {
        return new TermEvent.Extended(by);
    }
}
