package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Memberships of accounts. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    Uni<Memberships> ofAccount(UUID account) {
        return list("accountId = ?1 order by validFrom, id", account).map(Memberships::new);
    }
}
