package nl.waarborg.absence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.access.Absences;

/** Tells the list of colleagues who is away today. */
@ApplicationScoped
class AbsentColleagues implements Absences {

    private final AbsenceService service;

    AbsentColleagues(AbsenceService service) {
        this.service = service;
    }

    @Override
    public Uni<Map<UUID, Absences.Absence>> today(UUID authority) {
        return service.today(authority)
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                absence -> absence.accountId,
                                absence -> new Absences.Absence(absence.untilDay, absence.coveredByName))));
    }
}
