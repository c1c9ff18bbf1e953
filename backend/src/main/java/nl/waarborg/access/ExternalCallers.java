package nl.waarborg.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.waarborg.access.ExternalAccountService.Found;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.web.Detached;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Knows callers by tokens of an outside sign-in service. Where {@code smallrye.jwt.path.groups} says in which claim the
 * service names roles, somebody has a role only when the membership and the token both say so; the token alone gives none.
 */
@ApplicationScoped
class ExternalCallers {

    private static final int MOST = 10_000;

    private final Cache<String, Found> recent;
    private final ExternalAccountService accounts;
    private final SessionSettings settings;
    private final boolean tokenNarrows;
    private final Detached detached;

    ExternalCallers(
            ExternalAccountService accounts,
            SessionSettings settings,
            @ConfigProperty(name = "smallrye.jwt.path.groups") Optional<String> rolesClaim,
            Detached detached) {
        this.accounts = accounts;
        this.settings = settings;
        this.tokenNarrows = rolesClaim.isPresent();
        this.detached = detached;
        this.recent = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.cache())
                .build();
    }

    Uni<Caller> caller(ExternalIdentity identity, @Nullable String correlationId, @Nullable Language spoken) {
        return found(identity).map(found -> caller(identity, found, correlationId, spoken));
    }

    void forget(Caller caller) {
        recent.asMap().values().removeIf(found -> found.account().id.equals(caller.accountId()));
    }

    private Uni<Found> found(ExternalIdentity identity) {
        Found known = recent.getIfPresent(identity.subject());
        return known != null
                ? Uni.createFrom().item(known)
                : detached.run(() -> accounts.find(identity.subject())
                        .chain(found -> found != null ? Uni.createFrom().item(found) : accounts.bind(identity))
                        .invoke(found -> recent.put(identity.subject(), found)));
    }

    private Caller caller(
            ExternalIdentity identity, Found found, @Nullable String correlationId, @Nullable Language spoken) {
        Place place = found.membership().place();
        boolean staff = place.scope() != Scope.PROVIDER;
        if (staff
                && settings.staffAcr()
                        .map(needed -> !needed.contains(identity.acr()))
                        .orElse(false)) {
            throw Problem.of(AccessProblem.SECOND_FACTOR_REQUIRED);
        }
        Set<Role> roles = new HashSet<>(found.membership().roles());
        if (tokenNarrows) {
            roles.retainAll(identity.roles());
        }
        return new Caller(
                found.account().id,
                found.account().name,
                staff ? Caller.Kind.STAFF : Caller.Kind.PROVIDER,
                place.authorityId(),
                place.providerId(),
                roles,
                null,
                correlationId,
                spoken == null ? found.account().language : spoken);
    }
}
