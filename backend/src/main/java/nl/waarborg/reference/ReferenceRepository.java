package nl.waarborg.reference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
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

    /**
     * The codes of some lists that can be chosen on a day: list and code. Codes alone, since each item that the session
     * holds is looked through again at every query that follows.
     */
    Uni<List<Object[]>> codes(Collection<ReferenceList> lists, @Nullable UUID authorityId, LocalDate on) {
        return getSession()
                .chain(session -> session.createQuery("""
                                select i.list, i.code from ReferenceItem i
                                where i.list in ?1 and (i.authorityId is null or i.authorityId = ?2)
                                and i.validFrom <= ?3 and (i.validUntil is null or i.validUntil >= ?3)""", Object[].class)
                        .setParameter(1, lists)
                        .setParameter(2, authorityId)
                        .setParameter(3, on)
                        .getResultList());
    }

    Uni<ReferenceItem> find(UUID id) {
        return findById(id);
    }
}
