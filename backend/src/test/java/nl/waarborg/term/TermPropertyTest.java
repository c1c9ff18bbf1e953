package nl.waarborg.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.waarborg.term.AccountStep.Kind;

/** What holds for every term, whatever its start. */
class TermPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
    private static final int DAYS = 20 * 365;

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(
                        Arbitraries.of(TermUnit.WORKING_DAYS, TermUnit.DAYS, TermUnit.WEEKS, TermUnit.MONTHS),
                        Arbitraries.integers().between(1, 14))
                .as((unit, amount) -> new Term(unit, amount, null));
    }

    @Provide
    Arbitrary<TermRule> rules() {
        return Arbitraries.of(TermRule.statutory(), TermRule.gdpr(), TermRule.local(true), TermRule.local(false));
    }

    @Property
    void aTermInWorkingDaysHoldsExactlyThatMany(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int amount) {
        LocalDate due = due(start, Term.workingDays(amount), TermRule.statutory());

        assertThat(Calendars.LEGAL.workingDaysBetween(start, due)).isEqualTo(amount);
        assertThat(Calendars.LEGAL.isWorkingDay(due)).isTrue();
    }

    @Property
    void aGovernedTermEndsOnAWorkingDayAndNeverBeforeItWasCounted(
            @ForAll("starts") LocalDate start, @ForAll("terms") Term term, @ForAll("rules") TermRule rule) {
        LocalDate counted = term.countFrom(start, Calendars.LEGAL);
        LocalDate due = due(start, term, rule);

        assertThat(due).isAfterOrEqualTo(counted);
        if (rule.endMoves() && rule.governs(term)) {
            assertThat(Calendars.LEGAL.isWorkingDay(due)).isTrue();
        } else {
            assertThat(due).isEqualTo(counted);
        }
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("starts") LocalDate start, @ForAll("terms") Term term, @ForAll("rules") TermRule rule) {
        assertThat(due(start.plusDays(1), term, rule)).isAfterOrEqualTo(due(start, term, rule));
    }

    @Property
    void theLawLeavesAtLeastTwoWorkingDaysInATermOfThreeDays(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 3, max = 90) int days) {
        LocalDate due = due(start, Term.days(days), TermRule.statutory());

        assertThat(Calendars.LEGAL.workingDaysBetween(start, due)).isGreaterThanOrEqualTo(2);
    }

    @Property
    void oneMoreDayOffNeverMakesATermShorter(
            @ForAll("starts") LocalDate start,
            @ForAll("terms") Term term,
            @ForAll("rules") TermRule rule,
            @ForAll @IntRange(min = 0, max = 40) int offset) {
        WorkingCalendar before = WorkingCalendar.withLegalHolidays(List.of());
        WorkingCalendar after =
                WorkingCalendar.withLegalHolidays(List.of(DayOff.equated(start.plusDays(offset), "besluit")));

        assertThat(TermCalculation.dueDate(start, term, rule, after).date())
                .isAfterOrEqualTo(
                        TermCalculation.dueDate(start, term, rule, before).date());
    }

    @Property
    void standingStillForNoTimeChangesNothing(
            @ForAll("starts") LocalDate start,
            @ForAll("terms") Term term,
            @ForAll("rules") TermRule rule,
            @ForAll @IntRange(min = 0, max = 400) int after) {
        LocalDate due = due(start, term, rule);
        LocalDate on = earlier(start.plusDays(after), due);

        assertThat(due(start, term, rule, suspended(on), resumed(on))).isEqualTo(due);
    }

    @Property
    void aSuspendedTermInWorkingDaysStillHoldsExactlyItsWorkingDays(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll @IntRange(min = 0, max = 60) int after,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        Term term = Term.workingDays(amount);
        LocalDate on = earlier(
                start.plusDays(after), due(start, term, TermRule.statutory()).minusDays(1));
        LocalDate until = on.plusDays(length);

        LocalDate due = due(start, term, TermRule.statutory(), suspended(on), resumed(until));

        int running = Calendars.LEGAL.workingDaysBetween(start, due) - Calendars.LEGAL.workingDaysBetween(on, until);
        assertThat(running).isEqualTo(amount);
        assertThat(due).isAfterOrEqualTo(until);
    }

    @Property
    void aTermCountedAsItStandsMovesByExactlyTheDaysThatItStoodStill(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 12) int weeks,
            @ForAll @IntRange(min = 0, max = 7) int after,
            @ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 0, max = 60) int second) {
        Term term = Term.weeks(weeks);
        TermRule asCounted = TermRule.local(false);
        LocalDate on = start.plusDays(after);
        LocalDate then = on.plusDays(first);

        LocalDate twice = due(
                start, term, asCounted, suspended(on), resumed(then), suspended(then), resumed(then.plusDays(second)));

        assertThat(ChronoUnit.DAYS.between(due(start, term, asCounted), twice)).isEqualTo(first + second);
        assertThat(twice).isEqualTo(due(start, term, asCounted, suspended(on), resumed(then.plusDays(second))));
    }

    @Property
    void aSuspensionOrExtensionNeverBringsTheEndForward(
            @ForAll("starts") LocalDate start,
            @ForAll("terms") Term term,
            @ForAll("terms") Term more,
            @ForAll("rules") TermRule rule,
            @ForAll @IntRange(min = 0, max = 400) int after,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        LocalDate due = due(start, term, rule);
        LocalDate on = earlier(start.plusDays(after), due);
        LocalDate resumed = due(start, term, rule, suspended(on), resumed(on.plusDays(length)));
        LocalDate extended =
                due(start, term, rule, suspended(on), resumed(on.plusDays(length)), new TermEvent.Extended(more));

        assertThat(resumed).isAfterOrEqualTo(due).isAfterOrEqualTo(on.plusDays(length));
        assertThat(extended).isAfter(resumed);
    }

    @Property
    void theAccountBeginsWithTheStartAndEndsWithTheDueDateInBothLanguages(
            @ForAll("starts") LocalDate start, @ForAll("terms") Term term, @ForAll("rules") TermRule rule) {
        DueDate due = TermCalculation.dueDate(start, term, rule, Calendars.LEGAL);

        assertThat(due.account().getFirst().kind()).isEqualTo(Kind.STARTED);
        assertThat(due.account().getFirst().from()).isEqualTo(start);
        assertThat(due.account().getLast().kind()).isEqualTo(Kind.DUE);
        assertThat(due.account().getLast().end()).isEqualTo(due.date());
        for (Locale language : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            assertThat(AccountSentences.in(language).say(due))
                    .hasSameSizeAs(due.account())
                    .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("null"));
        }
    }

    private static LocalDate due(LocalDate start, Term term, TermRule rule, TermEvent... events) {
        return TermCalculation.dueDate(start, term, rule, Calendars.LEGAL, List.of(events))
                .date();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static TermEvent suspended(LocalDate on) {
        return new TermEvent.Suspended(on);
    }

    private static TermEvent resumed(LocalDate on) {
        return new TermEvent.Resumed(on);
    }
}
