package nl.waarborg.worklist;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;

/** Saved filters: everybody sees only the own ones, in the authority where they were saved. */
@ApplicationScoped
class SavedFilterRepository implements PanacheRepositoryBase<SavedFilter, UUID> {

    Uni<List<SavedFilter>> of(Caller caller) {
        return list("accountId = ?1 and authorityId = ?2 order by name, id", caller.accountId(), caller.authorityId());
    }

    Uni<Long> delete(Caller caller, UUID id) {
        return delete("id = ?1 and accountId = ?2", id, caller.accountId());
    }
}
