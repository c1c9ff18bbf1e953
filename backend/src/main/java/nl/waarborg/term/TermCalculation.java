package nl.waarborg.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.waarborg.term.AccountStep.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells a term from its start through all that happened to it, and so finds its last day. The same start, rule,
 * calendar and events always give the same answer; recomputing is telling it again with another calendar.
 *
 * <p>A suspension from day S to day R moves the end by exactly the time between: for a term in working days the
 * working days that were left after S are counted again after R; for any other term the end moves by the calendar days
 * from S to R. Time added is counted from the date that stood. The rule about the last day is applied to each new end.
 */
public final class TermCalculation {

    private final Term term;
    private final TermRule rule;
    private final WorkingCalendar calendar;
    private final List<AccountStep> account = new ArrayList<>();

    /** What was counted last, the term itself or an extension, and from which day. */
    private Term counting;

    private LocalDate countedFrom;

    /** Working days since {@link #countedFrom} on which the term stood still. */
    private int stoodStill;

    /** Where counting ended, before the rule about the last day. */
    private LocalDate counted;

    private LocalDate due;
    private @Nullable LocalDate suspendedOn;

    private TermCalculation(LocalDate start, Term term, TermRule rule, WorkingCalendar calendar) {
        this.term = term;
        this.rule = rule;
        this.calendar = calendar;
        this.counting = term;
        this.countedFrom = start;
        this.counted = term.countFrom(start, calendar);
        this.due = counted;
    }

    /**
     * @param start the day of the event from which the term runs; it does not count itself
     * @param events all suspensions, resumptions and extensions so far, in order
     */
    public static DueDate dueDate(
            LocalDate start, Term term, TermRule rule, WorkingCalendar calendar, List<TermEvent> events) {
        TermCalculation calculation = new TermCalculation(start, term, rule, calendar);
        calculation.begin();
        events.forEach(calculation::tell);
        return calculation.conclude();
    }

    /** A term to which nothing happened yet. */
    public static DueDate dueDate(LocalDate start, Term term, TermRule rule, WorkingCalendar calendar) {
        return dueDate(start, term, rule, calendar, List.of());
    }

    private void begin() {
        account.add(step(Kind.STARTED).from(countedFrom).build());
        if (term.unit() == TermUnit.DATE) {
            account.add(step(Kind.AGREED).end(counted).build());
        } else {
            tellCounting(Kind.COUNTED);
        }
        applyRule(rule.governs(term));
    }

    private void tell(TermEvent event) {
        switch (event) {
            case TermEvent.Suspended suspended -> suspendedOn = suspended.on();
            case TermEvent.Resumed resumed -> resume(resumed.on());
            case TermEvent.Extended extended -> extend(extended.by());
        }
    }

    private void resume(LocalDate on) {
        LocalDate from = suspendedOn;
        if (from == null || on.isBefore(from)) {
            throw new IllegalArgumentException("a term runs again on or after the day on which it stood still");
        }
        suspendedOn = null;
        stoodStill += calendar.workingDaysBetween(from, on);
        if (term.unit() == TermUnit.WORKING_DAYS) {
            int left = calendar.workingDaysBetween(from, due);
            counted = later(due, calendar.plusWorkingDays(on, left));
            account.add(step(Kind.SUSPENDED)
                    .from(from)
                    .until(on)
                    .days(calendar.workingDaysBetween(from, on))
                    .end(counted)
                    .daysOff(calendar.daysOff(on, counted))
                    .build());
        } else {
            int days = (int) ChronoUnit.DAYS.between(from, on);
            // in the days that the rule added after the counted end, what is left is what the rule gave
            counted = (from.isAfter(counted) ? due : counted).plusDays(days);
            account.add(step(Kind.SUSPENDED)
                    .from(from)
                    .until(on)
                    .days(days)
                    .end(counted)
                    .build());
        }
        // an agreed date that had to move is no longer the agreed one, so the rule has a say in it
        applyRule(counting.unit() == TermUnit.DATE || rule.governs(counting));
    }

    private void extend(Term by) {
        counting = by;
        countedFrom = due;
        stoodStill = 0;
        counted = by.countFrom(due, calendar);
        if (by.unit() == TermUnit.DATE) {
            account.add(step(Kind.EXTENDED_TO_DATE).end(counted).build());
        } else {
            tellCounting(Kind.EXTENDED);
        }
        applyRule(rule.governs(by));
    }

    private DueDate conclude() {
        account.add(
                suspendedOn == null
                        ? step(Kind.DUE).end(due).build()
                        : step(Kind.STANDS_STILL).from(suspendedOn).build());
        return new DueDate(due, account);
    }

    private void tellCounting(Kind kind) {
        boolean skips = counting.unit() == TermUnit.WORKING_DAYS;
        account.add(step(kind)
                .term(counting)
                .from(countedFrom)
                .end(counted)
                .daysOff(skips ? calendar.daysOff(countedFrom, counted) : List.of())
                .build());
        if (counting.unit() == TermUnit.MONTHS && counted.getDayOfMonth() != countedFrom.getDayOfMonth()) {
            account.add(step(Kind.SHORT_MONTH).from(countedFrom).end(counted).build());
        }
    }

    private void applyRule(boolean governed) {
        due = counted;
        if (!calendar.isWorkingDay(counted)) {
            LocalDate before = counted.minusDays(1);
            if (!governed || !rule.endMoves()) {
                account.add(step(Kind.LEFT_ON_DAY_OFF)
                        .end(due)
                        .daysOff(calendar.daysOff(before, due))
                        .build());
                return;
            }
            due = calendar.workingDayFrom(counted);
            account.add(step(Kind.MOVED_TO_WORKING_DAY)
                    .from(counted)
                    .end(due)
                    .daysOff(calendar.daysOff(before, due))
                    .build());
        }
        int workingDays = calendar.workingDaysBetween(countedFrom, due) - stoodStill;
        if (rule.guardsTwoWorkingDays(counting) && workingDays < 2) {
            LocalDate before = due;
            due = calendar.plusWorkingDays(before, 2 - workingDays);
            account.add(step(Kind.GIVEN_TWO_WORKING_DAYS)
                    .from(before)
                    .end(due)
                    .daysOff(calendar.daysOff(countedFrom, due))
                    .build());
        }
    }

    private AccountStep.Builder step(Kind kind) {
        return new AccountStep.Builder(kind, rule.family());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
