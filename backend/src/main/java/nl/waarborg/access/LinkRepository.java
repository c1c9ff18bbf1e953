package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.crypto.Secret;
import org.jspecify.annotations.Nullable;

/** One-time links, found by the hash of their token. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<OneTimeLink, UUID> {

    Uni<@Nullable OneTimeLink> findByToken(String token) {
        return find("tokenHash", Secret.hash(token)).firstResult();
    }

    /** Waits for another use of the same link. */
    Uni<@Nullable OneTimeLink> holdByToken(String token) {
        return find("tokenHash", Secret.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Links that were sent before stop working. */
    Uni<Integer> voidOpen(UUID account, Instant when) {
        return update("usedAt = ?1 where accountId = ?2 and usedAt is null", when, account);
    }

    Uni<Long> forgetBefore(Instant moment) {
        return delete("expiresAt < ?1", moment);
    }
}
