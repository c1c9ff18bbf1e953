package nl.waarborg.reference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every query about reference lists. */
@ApplicationScoped
class ReferenceRepository implements PanacheRepositoryBase<ReferenceItem, UUID> {

    /** The items of the product and those of the authority, in their order. */
    Uni<List<ReferenceItem>> ofList(ReferenceList list, @Nullable UUID authorityId) {
        return list(
                "list = ?1 and (authorityId is null or authorityId = ?2) order by sort, labelNl", list, authorityId);
    }

    Uni<ReferenceItem> find(UUID id) {
        return findById(id);
    }
}
