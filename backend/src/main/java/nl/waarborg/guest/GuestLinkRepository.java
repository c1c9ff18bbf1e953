package nl.waarborg.guest;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.crypto.Secret;
import nl.waarborg.shared.problem.Problem;

/** Links, found by the hash of their token. */
@ApplicationScoped
class GuestLinkRepository implements PanacheRepositoryBase<GuestLink, UUID> {

    Uni<GuestLink> byToken(String token) {
        return find("tokenHash", Secret.hash(token))
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(GuestLinkRepository::none);
    }

    /** Waits for another use of the same link. */
    Uni<GuestLink> holdByToken(String token) {
        return find("tokenHash", Secret.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(GuestLinkRepository::none);
    }

    /** Who answered by one link has used up all that were sent about the same. */
    Uni<Integer> useAll(UUID subjectId, Instant when) {
        return update("usedAt = ?1 where subjectId = ?2 and usedAt is null and revokedAt is null", when, subjectId);
    }

    Uni<Integer> revokeAll(UUID subjectId, Instant when) {
        return update("revokedAt = ?1 where subjectId = ?2 and usedAt is null and revokedAt is null", when, subjectId);
    }

    Uni<Integer> extendAll(UUID subjectId, Instant until) {
        return update("expiresAt = ?1 where subjectId = ?2 and usedAt is null and revokedAt is null", until, subjectId);
    }

    private static Problem none() {
        return Problem.of(GuestProblem.GUEST_LINK_NOT_VALID);
    }
}
