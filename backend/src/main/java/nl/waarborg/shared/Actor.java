package nl.waarborg.shared;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the audit trail remembers it. A value, made from the caller by the room {@code access}, so that
 * lower rooms know an actor without knowing accounts.
 *
 * @param accountId the account, absent for the system itself and for anonymous visitors
 * @param name the name shown to colleagues, or the name of the job
 * @param authorityId the authority for which a member of staff acts
 * @param providerId the provider for which a portal user acts
 * @param roles the names of the roles held at that moment
 * @param sessionId the session, absent where there is none
 * @param correlationId the request, also found in the log and in the answer
 */
public record Actor(
        Kind kind,
        @Nullable UUID accountId,
        String name,
        @Nullable UUID authorityId,
        @Nullable UUID providerId,
        Set<String> roles,
        @Nullable UUID sessionId,
        @Nullable String correlationId) {

    public enum Kind {
        STAFF,
        PROVIDER,
        ANONYMOUS,
        SYSTEM
    }

    /** The system acting by itself; {@code job} says which part of it. */
    public static Actor system(String job) {
        return new Actor(Kind.SYSTEM, null, job, null, null, Set.of(), null, null);
    }

    /** A visitor without an account. */
    public static Actor anonymous(@Nullable String correlationId) {
        return new Actor(Kind.ANONYMOUS, null, "", null, null, Set.of(), null, correlationId);
    }
}
