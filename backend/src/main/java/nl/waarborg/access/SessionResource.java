package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.RateLimited;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Signing in and out. */
@Path("/sessions")
public class SessionResource {

    private final SignInService signIn;
    private final SessionService sessions;
    private final RefreshService refresh;
    private final SwitchService switching;
    private final RefreshCookie cookie;
    private final SessionSettings settings;
    private final CurrentCaller caller;
    private final JsonWebToken token;
    private final Detached detached;

    SessionResource(
            SignInService signIn,
            SessionService sessions,
            RefreshService refresh,
            SwitchService switching,
            RefreshCookie cookie,
            SessionSettings settings,
            CurrentCaller caller,
            JsonWebToken token,
            Detached detached) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.refresh = refresh;
        this.switching = switching;
        this.cookie = cookie;
        this.settings = settings;
        this.caller = caller;
        this.token = token;
        this.detached = detached;
    }

    @POST
    @PermitAll
    @RateLimited(perMinute = 30)
    public Uni<RestResponse<SessionApi.Session>> signIn(@Valid SessionApi.SignInRequest request) {
        settings.requireOwnAccounts();
        var visitor = caller.actor();
        return detached.run(() -> signIn.signIn(request, visitor).map(this::answer));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @RateLimited(perMinute = 120)
    public Uni<RestResponse<SessionApi.Session>> refreshSession(
            @CookieParam(RefreshCookie.NAME) @Nullable String value,
            @HeaderParam("Sec-Fetch-Site") @Nullable String site) {
        Optional<RefreshCookie.Presented> presented = RefreshCookie.read(value);
        if (presented.isEmpty() || isForeign(site)) {
            throw Problem.of(AccessProblem.SESSION_ENDED);
        }
        var visitor = caller.actor();
        return detached.run(() -> refresh.refresh(presented.get(), visitor)
                .map(outcome -> answer(outcome.orElseThrow(() -> Problem.of(AccessProblem.SESSION_ENDED)))));
    }

    @DELETE
    @Path("/current")
    @PermitAll
    @RateLimited(perMinute = 120)
    public Uni<RestResponse<Void>> signOut(@CookieParam(RefreshCookie.NAME) @Nullable String value) {
        var visitor = caller.actor();
        return detached.run(() -> RefreshCookie.read(value)
                .map(presented -> sessions.end(presented, visitor))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .map(done -> gone()));
    }

    @DELETE
    @RolesAllowed(Roles.ANYONE)
    public Uni<RestResponse<Void>> signOutEverywhere() {
        Caller who = caller.get();
        return detached.run(() -> sessions.endAll(who).map(done -> gone()));
    }

    @POST
    @Path("/current/membership")
    @RolesAllowed(Roles.ANYONE)
    public Uni<SessionApi.Session> switchMembership(@Valid SessionApi.SwitchMembershipRequest request) {
        Caller who = caller.get();
        var presented = new SwitchService.Presented(token.getRawToken(), token.getExpirationTime());
        return detached.run(() -> switching.switchTo(who, request.membershipId(), presented));
    }

    /** A browser says where a request comes from; the cookie is for the product's own pages. */
    private static boolean isForeign(@Nullable String site) {
        return site != null && !"same-origin".equals(site) && !"none".equals(site);
    }

    private RestResponse<SessionApi.Session> answer(SignedIn signedIn) {
        ResponseBuilder<SessionApi.Session> answer = ResponseBuilder.ok(signedIn.session());
        if (signedIn.refreshSecret() != null) {
            answer.cookie(cookie.carrying(signedIn.sessionId(), signedIn.refreshSecret()));
        }
        return answer.build();
    }

    /** Leaves nothing behind in the browser (security control C-23). */
    private RestResponse<Void> gone() {
        return ResponseBuilder.<Void>noContent()
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }
}
