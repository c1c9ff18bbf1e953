package nl.waarborg.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.waarborg.term.DayOff;
import org.jspecify.annotations.Nullable;

/** What goes over the line about days off. */
public final class HolidayApi {

    /** What makes a day a day off. */
    public enum Kind {
        /** Algemene termijnenwet, article 3(1) and (2). */
        LAW,
        /** Royal decree by article 3(3) of that law. */
        EQUATED,
        /** A decision of the authority. */
        AUTHORITY
    }

    /** A day to add; the law's own days cannot be added. */
    public record NewHoliday(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 300) String name,
            @NotNull Kind kind,
            @NotBlank @Size(max = 300) String source) {}

    /** Why a day is taken back. */
    public record Removal(@NotBlank @Size(max = 4000) String reason) {}

    /** A day off. */
    public record Day(@Nullable UUID id, LocalDate date, String name, Kind kind, String source) {

        static Day of(Holiday holiday) {
            return new Day(holiday.id, holiday.date, holiday.name, holiday.kind, holiday.source);
        }

        static Day ofLaw(DayOff day) {
            return new Day(null, day.date(), day.name(), Kind.LAW, day.source());
        }
    }

    /** The days off of a year in order. */
    public record Days(List<Day> items) {}

    private HolidayApi() {}
}
