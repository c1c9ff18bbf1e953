package nl.waarborg.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.waarborg.shared.time.Clock;

/**
 * When the watchdog speaks about a term. The ladder is a setting of the authority (domain.md 5).
 *
 * @param beforeWorkingDays how many working days before the due date the first reminder comes; 0 = none
 * @param onTheDay whether there is a reminder on the due date
 * @param escalateAfterWorkingDays how many working days after the due date the coordinator is told; 0 = never
 */
public record ReminderLadder(int beforeWorkingDays, boolean onTheDay, int escalateAfterWorkingDays) {

    /** People read mail in the morning; a term itself ends at midnight. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    public ReminderLadder {
        if (beforeWorkingDays < 0 || escalateAfterWorkingDays < 0) {
            throw new IllegalArgumentException("a ladder counts no negative days");
        }
    }

    /** Two working days before, on the day, and to the coordinator two working days after. */
    public static ReminderLadder usual() {
        return new ReminderLadder(2, true, 2);
    }

    /** The morning of the working day on which the first reminder goes out. */
    public Instant before(LocalDate due, WorkingCalendar calendar) {
        return morning(calendar.minusWorkingDays(due, beforeWorkingDays));
    }

    /** The morning of the due date. */
    public Instant onTheDay(LocalDate due) {
        return morning(due);
    }

    /** The morning of the working day on which the coordinator is told of a term that is still open. */
    public Instant escalation(LocalDate due, WorkingCalendar calendar) {
        return morning(calendar.plusWorkingDays(due, escalateAfterWorkingDays));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Clock.ZONE).toInstant();
    }
}
