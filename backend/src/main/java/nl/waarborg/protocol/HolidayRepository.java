package nl.waarborg.protocol;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every query about days off. */
@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<Holiday, UUID> {

    /** The days that count for an authority: its own and those for everybody. */
    Uni<List<Holiday>> ofAuthority(UUID authorityId) {
        return list("removedAt is null and (authorityId is null or authorityId = ?1) order by date", authorityId);
    }

    Uni<List<Holiday>> ofAuthority(UUID authorityId, LocalDate from, LocalDate until) {
        return list(
                "removedAt is null and (authorityId is null or authorityId = ?1) and date between ?2 and ?3",
                authorityId,
                from,
                until);
    }
}
