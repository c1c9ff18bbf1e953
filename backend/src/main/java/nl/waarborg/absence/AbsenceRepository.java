package nl.waarborg.absence;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads and writes absences. */
@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {

    Uni<List<Absence>> nowAndLater(UUID authorityId, LocalDate today) {
        return list("authorityId = ?1 and endedOn is null and untilDay >= ?2 order by fromDay, id", authorityId, today);
    }

    Uni<Absence> ofAuthority(UUID authorityId, UUID id) {
        return find("authorityId = ?1 and id = ?2", authorityId, id).firstResult();
    }

    /** Whether somebody is away on any of these days. */
    Uni<Boolean> isAway(UUID authorityId, UUID accountId, LocalDate from, LocalDate until) {
        return count(
                        "authorityId = ?1 and accountId = ?2 and endedOn is null and fromDay <= ?4 and untilDay >= ?3",
                        authorityId,
                        accountId,
                        from,
                        until)
                .map(count -> count > 0);
    }

    Uni<List<Absence>> running(UUID authorityId, UUID accountId, LocalDate today) {
        return list(
                "authorityId = ?1 and accountId = ?2 and endedOn is null and fromDay <= ?3 and untilDay >= ?3",
                authorityId,
                accountId,
                today);
    }
}
