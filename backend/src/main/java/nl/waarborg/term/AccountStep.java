package nl.waarborg.term;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the account of a due date. Which fields are filled follows from the kind.
 *
 * @param kind what happened in this step
 * @param family the rules that this term follows
 * @param term the length that was counted or added
 * @param from the day after which counting or standing still began, or the day off that was left
 * @param until the last day of a suspension
 * @param end where the term ends after this step
 * @param days how many days a suspension added: working days for a term in working days, else calendar days
 * @param daysOff the days that were skipped, or that made the end move
 */
public record AccountStep(
        Kind kind,
        RuleFamily family,
        @Nullable Term term,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate end,
        int days,
        List<DayOff> daysOff) {

    /** The sentences that an account can hold. */
    public enum Kind {
        /** from */
        STARTED,
        /** term, from, end, daysOff (skipped, only of a term in working days) */
        COUNTED,
        /** end */
        AGREED,
        /** from (the day that the last month lacks, as its number in the start), end */
        SHORT_MONTH,
        /** from, end, daysOff */
        MOVED_TO_WORKING_DAY,
        /** end, daysOff: the term held fewer than two working days */
        GIVEN_TWO_WORKING_DAYS,
        /** end, daysOff: the rule of this family does not move this end */
        LEFT_ON_DAY_OFF,
        /** from, until, days, end */
        SUSPENDED,
        /** from: no end is known until the term runs again */
        STANDS_STILL,
        /** term, from, end */
        EXTENDED,
        /** end */
        EXTENDED_TO_DATE,
        /** end */
        DUE
    }

    public AccountStep {
        daysOff = List.copyOf(daysOff);
    }

    /** Names the fields that a kind fills. */
    static final class Builder {
        private final Kind kind;
        private final RuleFamily family;
        private @Nullable Term term;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable LocalDate end;
        private int days;
        private List<DayOff> daysOff = List.of();

        Builder(Kind kind, RuleFamily family) {
            this.kind = kind;
            this.family = family;
        }

        Builder term(Term value) {
            term = value;
            return this;
        }

        Builder from(LocalDate value) {
            from = value;
            return this;
        }

        Builder until(LocalDate value) {
            until = value;
            return this;
        }

        Builder end(LocalDate value) {
            end = value;
            return this;
        }

        Builder days(int value) {
            days = value;
            return this;
        }

        Builder daysOff(List<DayOff> value) {
            daysOff = value;
            return this;
        }

        AccountStep build() {
            return new AccountStep(kind, family, term, from, until, end, days, daysOff);
        }
    }
}
