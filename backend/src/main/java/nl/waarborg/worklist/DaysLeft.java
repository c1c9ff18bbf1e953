package nl.waarborg.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.RuleFamily;
import nl.waarborg.term.TermSettings;
import nl.waarborg.term.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Counts how many working days are left until a date, by an authority's own days. */
@ApplicationScoped
class DaysLeft {

    private final TermSettings settings;
    private final Clock clock;

    DaysLeft(TermSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The count from today; negative when the date is past, nothing without a date. */
    Uni<Function<@Nullable LocalDate, @Nullable Integer>> of(UUID authorityId) {
        LocalDate today = clock.today();
        return settings.calendar(authorityId, RuleFamily.LOCAL).map(calendar -> day -> count(calendar, today, day));
    }

    private static @Nullable Integer count(WorkingCalendar calendar, LocalDate today, @Nullable LocalDate day) {
        return day == null
                ? null
                : Integer.valueOf(calendar.workingDaysBetween(today, day) - calendar.workingDaysBetween(day, today));
    }
}
