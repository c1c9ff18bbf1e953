package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.waarborg.shared.Actor;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.RateLimited;
import org.jboss.resteasy.reactive.ResponseStatus;

/** One-time links: asked for by whom forgot a password, sent to whom was invited. */
@Path("/")
public class OneTimeLinkResource {

    private final PasswordService passwords;
    private final LinkService links;
    private final SessionSettings settings;
    private final CurrentCaller caller;
    private final Detached detached;

    OneTimeLinkResource(
            PasswordService passwords,
            LinkService links,
            SessionSettings settings,
            CurrentCaller caller,
            Detached detached) {
        this.passwords = passwords;
        this.links = links;
        this.settings = settings;
        this.caller = caller;
        this.detached = detached;
    }

    @POST
    @Path("password-resets")
    @PermitAll
    @ResponseStatus(202)
    @RateLimited(perMinute = 10)
    public Uni<Void> requestPasswordReset(@Valid SessionApi.PasswordResetRequest request) {
        settings.requireOwnAccounts();
        Actor visitor = caller.actor();
        return detached.run(() -> passwords.requestReset(request.email(), visitor));
    }

    @POST
    @Path("one-time-links/inspection")
    @PermitAll
    @RateLimited(perMinute = 30)
    public Uni<SessionApi.LinkInspection> inspectOneTimeLink(@Valid SessionApi.LinkInspectionRequest request) {
        settings.requireOwnAccounts();
        return detached.run(() -> links.inspect(request.token()));
    }

    @POST
    @Path("one-time-links/redemption")
    @PermitAll
    @ResponseStatus(204)
    @RateLimited(perMinute = 10)
    public Uni<Void> redeemOneTimeLink(@Valid SessionApi.LinkRedemptionRequest request) {
        settings.requireOwnAccounts();
        Actor visitor = caller.actor();
        return detached.run(() -> passwords.redeem(request, visitor));
    }
}
