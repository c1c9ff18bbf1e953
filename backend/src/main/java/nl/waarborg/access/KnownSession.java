package nl.waarborg.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a request needs to know about the session that it comes in: read from the database, remembered for a few seconds.
 *
 * @param running neither ended nor of a generation that was ended, of an account that has not ended
 * @param membershipOpen the membership was neither ended nor does it still wait for a second person
 */
record KnownSession(
        UUID id,
        UUID accountId,
        String name,
        Language language,
        boolean running,
        boolean factorSetup,
        Instant lastSeenAt,
        Instant expiresAt,
        Place place,
        Set<Role> roles,
        boolean membershipOpen,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether it may be used now. The end of a membership is enforced by the clock, not by a job (C-03). */
    boolean works(Instant now, LocalDate today, Duration idle) {
        return running
                && membershipOpen
                && now.isBefore(expiresAt)
                && !lastSeenAt.plus(idle).isBefore(now)
                && !today.isBefore(validFrom)
                && (validUntil == null || !today.isAfter(validUntil));
    }

    Caller caller(@Nullable String correlationId, Language spoken) {
        Caller.Kind kind = place.scope() == Scope.PROVIDER ? Caller.Kind.PROVIDER : Caller.Kind.STAFF;
        return new Caller(
                accountId, name, kind, place.authorityId(), place.providerId(), roles, id, correlationId, spoken);
    }
}
