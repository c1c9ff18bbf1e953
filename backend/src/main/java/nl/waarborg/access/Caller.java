package nl.waarborg.access;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling. A session works for one authority or one provider at a time; somebody who belongs to several switches.
 *
 * @param accountId the account
 * @param name the name shown to colleagues
 * @param authorityId the authority for which a member of staff works; absent for the administrator of the installation
 * @param providerId the provider for which a portal user works
 * @param roles the roles held there now
 * @param sessionId the session; absent with an external sign-in service and for demo data
 * @param correlationId the request
 * @param language in which the caller reads
 */
public record Caller(
        UUID accountId,
        String name,
        Kind kind,
        @Nullable UUID authorityId,
        @Nullable UUID providerId,
        Set<Role> roles,
        @Nullable UUID sessionId,
        @Nullable String correlationId,
        Language language) {

    public enum Kind {
        STAFF,
        PROVIDER
    }

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean isProvider() {
        return kind == Kind.PROVIDER;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** Whether the caller works for this authority. */
    public boolean worksFor(UUID authority) {
        return authority.equals(authorityId);
    }

    /** Whether the caller works for this authority, or for the installation as a whole. */
    public boolean reaches(UUID authority) {
        return isStaff() && (authorityId == null || worksFor(authority));
    }

    /** The caller as the audit trail remembers it. */
    public Actor actor() {
        return new Actor(
                isStaff() ? Actor.Kind.STAFF : Actor.Kind.PROVIDER,
                accountId,
                name,
                authorityId,
                providerId,
                roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                sessionId,
                correlationId);
    }
}
