package nl.waarborg.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What goes over the line about absence. */
public final class AbsenceApi {

    private AbsenceApi() {}

    public record PersonRef(UUID id, String name) {}

    /**
     * One absence.
     *
     * @param until the last day away
     * @param running today lies within it
     */
    public record Absence(
            UUID id, PersonRef account, PersonRef coveredBy, LocalDate from, LocalDate until, boolean running) {}

    public record Absences(List<Absence> items) {}

    public record AbsenceRequest(
            @NotNull UUID accountId,
            @NotNull UUID coveredById,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}
}
