package nl.waarborg.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions. */
@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<SignInSession, UUID> {

    /** Waits for another tab that refreshes at the same moment. */
    Uni<@Nullable SignInSession> hold(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends what works for a membership that has ended. */
    Uni<Integer> endOfMembership(UUID membership, Instant when) {
        return update("endedAt = ?1 where membershipId = ?2 and endedAt is null", when, membership);
    }

    /** Sessions say nothing any more some days after their end; the audit trail keeps that they were there. */
    Uni<Long> forgetBefore(Instant moment) {
        return delete("expiresAt < ?1", moment);
    }
}
