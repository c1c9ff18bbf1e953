package nl.waarborg.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.Correlation;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.text.Language;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Turns a verified token into the caller. The token only says which session it is; what the caller may do now is read
 * from the membership, so that a role that was taken away stops working at once and not when the token runs out.
 */
@ApplicationScoped
class CallerIdentity implements SecurityIdentityAugmentor {

    private final KnownSessions sessions;

    CallerIdentity(KnownSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return sessions.working(session(token)).map(session -> identity(token, session, request));
    }

    private static SecurityIdentity identity(JsonWebToken token, KnownSession session, RoutingContext request) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder().setPrincipal(token);
        if (session.factorSetup()) {
            builder.addRole(Roles.FACTOR_SETUP);
        } else {
            builder.addRoles(names(session.roles())).addRole(Roles.ANYONE);
        }
        CurrentCaller.set(request, session.caller(Correlation.of(request), spoken(request, session.language())));
        return builder.build();
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    /** The browser says in which language the page is; other clients read in the language of the account. */
    private static Language spoken(RoutingContext request, Language own) {
        String header = request.request().getHeader("Accept-Language");
        return header == null ? own : Language.accepted(header);
    }

    private static UUID session(JsonWebToken token) {
        @Nullable String session = token.getClaim(AccessTokens.SESSION);
        if (session == null) {
            throw Problem.of(AccessProblem.SESSION_ENDED);
        }
        return UUID.fromString(session);
    }
}
