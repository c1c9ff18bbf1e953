package nl.waarborg.term;

import java.time.LocalDate;

/**
 * A day that is no working day.
 *
 * @param date the day
 * @param reason why it is none
 * @param name what the day is called, in Dutch; empty for Saturday and Sunday
 * @param source the article, decree or decision that makes it one; empty for Saturday and Sunday
 */
public record DayOff(LocalDate date, Reason reason, String name, String source) {

    /** Why nobody works on a day. The order is that of importance when a day has more than one reason. */
    public enum Reason {
        SATURDAY,
        SUNDAY,
        NEW_YEARS_DAY,
        GOOD_FRIDAY,
        EASTER_MONDAY,
        KINGS_DAY,
        LIBERATION_DAY,
        ASCENSION_DAY,
        WHIT_MONDAY,
        CHRISTMAS_DAY,
        SECOND_CHRISTMAS_DAY,
        /** Equated with a holiday by royal decree (Atw art. 3(3)). */
        EQUATED,
        /** Set by the authority for its own terms. */
        AUTHORITY
    }

    /** A day equated with a holiday by the royal decree that {@code source} names. */
    public static DayOff equated(LocalDate date, String source) {
        return new DayOff(date, Reason.EQUATED, "gelijkgestelde dag", source);
    }

    /** A day on which the authority does not work, by the decision that {@code source} names. */
    public static DayOff ofAuthority(LocalDate date, String name, String source) {
        return new DayOff(date, Reason.AUTHORITY, name, source);
    }
}
