package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts, alone or held against others who would change them. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Uni<@Nullable Account> findByEmail(String email) {
        return find("email", Account.normalised(email)).firstResult();
    }

    /** Waits for others who are changing the account: a code or a link is then used once, not twice. */
    Uni<@Nullable Account> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<@Nullable Account> findBySubject(String subject) {
        return find("externalSubject", subject).firstResult();
    }
}
