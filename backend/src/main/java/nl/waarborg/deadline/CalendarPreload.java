package nl.waarborg.deadline;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.term.WorkingCalendar;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Reads the legal holidays in the background of the start. Reading them the first time takes a second or more: too long
 * for the event loop of whoever asks first.
 */
@ApplicationScoped
class CalendarPreload {

    void begin(@Observes StartupEvent started, ManagedExecutor workers, Clock clock) {
        workers.execute(() -> WorkingCalendar.withLegalHolidays(List.of()).isWorkingDay(clock.today()));
    }
}
