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
    private final ExternalCallers external;
    private final SessionSettings settings;

    CallerIdentity(KnownSessions sessions, ExternalCallers external, SessionSettings settings) {
        this.sessions = sessions;
        this.external = external;
        this.settings = settings;
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
        return settings.mode() == SessionSettings.Mode.OIDC
                ? external.caller(ExternalIdentity.of(token), Correlation.of(request), spoken(request))
                        .map(caller -> identity(token, caller, request, false))
                : sessions.working(session(token)).map(session -> own(token, session, request));
    }

    private static SecurityIdentity own(JsonWebToken token, KnownSession session, RoutingContext request) {
        Language spoken = spoken(request);
        Caller caller = session.caller(Correlation.of(request), spoken == null ? session.language() : spoken);
        return identity(token, caller, request, session.factorSetup());
    }

    private static SecurityIdentity identity(
            JsonWebToken token, Caller caller, RoutingContext request, boolean factorSetup) {
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder().setPrincipal(token);
        if (factorSetup) {
            builder.addRole(Roles.FACTOR_SETUP);
        } else {
            builder.addRoles(names(caller.roles())).addRole(Roles.ANYONE);
        }
        CurrentCaller.set(request, caller);
        return builder.build();
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }

    /** The browser says in which language the page is; other clients read in the language of the account. */
    private static @Nullable Language spoken(RoutingContext request) {
        String header = request.request().getHeader("Accept-Language");
        return header == null ? null : Language.accepted(header);
    }

    private static UUID session(JsonWebToken token) {
        @Nullable String session = token.getClaim(AccessTokens.SESSION);
        if (session == null) {
            throw Problem.of(AccessProblem.SESSION_ENDED);
        }
        return UUID.fromString(session);
    }
}
