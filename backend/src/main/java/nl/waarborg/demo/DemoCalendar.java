package nl.waarborg.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.WorkingCalendar;

/** When things in the stories happen: on working days, in working hours, never later than now. */
final class DemoCalendar {

    private static final LocalTime FILING = LocalTime.of(9, 5);
    private static final int MINUTES_BETWEEN = 17;

    private final WorkingCalendar calendar = WorkingCalendar.withLegalHolidays(List.of());
    private final Instant now;
    private final LocalDate today;

    DemoCalendar(Instant now) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, Clock.ZONE);
    }

    LocalDate filing(StoryData story) {
        Integer ago = story.filedAgo();
        LocalDate on = story.filedOn();
        if (on != null) {
            return on;
        }
        if (ago == null) {
            throw new IllegalStateException(story.key() + " has no day");
        }
        return ago(ago);
    }

    LocalDate ago(int workingDays) {
        return workingDays == 0 ? today : calendar.minusWorkingDays(today, workingDays);
    }

    LocalDate event(StoryData story) {
        return story.eventBefore() == 0 ? filing(story) : calendar.minusWorkingDays(filing(story), story.eventBefore());
    }

    Instant momentOfFiling(StoryData story) {
        return at(filing(story), 0, story.key());
    }

    Instant momentOf(StoryData story, int act) {
        int after = story.acts().get(act).after();
        LocalDate filed = filing(story);
        return at(after == 0 ? filed : after(filed, after), act + 1, story.key());
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.plusWorkingDays(day, workingDays);
    }

    /**
     * The moment of something that is told.
     *
     * @param position how many things of its story come before it on the day
     */
    Instant at(LocalDate day, int position, String story) {
        if (day.isAfter(today)) {
            throw new IllegalStateException(story + " tells of the future");
        }
        int minutes = position * MINUTES_BETWEEN + Math.floorMod(story.hashCode(), MINUTES_BETWEEN);
        Instant moment =
                day.atTime(FILING.plusMinutes(minutes)).atZone(Clock.ZONE).toInstant();
        return moment.isAfter(now) ? now : moment;
    }
}
