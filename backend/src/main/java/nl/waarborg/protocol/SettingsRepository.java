package nl.waarborg.protocol;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every query about protocol settings. */
@ApplicationScoped
class SettingsRepository implements PanacheRepositoryBase<SettingsVersion, UUID> {

    /** All versions, newest start first; those of one start by when they were proposed. */
    Uni<List<SettingsVersion>> ofAuthority(UUID authorityId) {
        return list("authorityId = ?1 order by validFrom desc, proposedAt desc", authorityId);
    }

    /** The approved versions, the one that wins first. */
    Uni<List<SettingsVersion>> approved(UUID authorityId) {
        return list(
                "authorityId = ?1 and state = ?2 order by validFrom desc, decidedAt desc",
                authorityId,
                SettingsState.APPROVED);
    }
}
