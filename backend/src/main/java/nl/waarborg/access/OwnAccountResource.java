package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One's own account. */
@Path("/account")
public class OwnAccountResource {

    private final OwnAccountService accounts;
    private final PasswordService passwords;
    private final RefreshCookie cookie;
    private final SessionSettings settings;
    private final CurrentCaller caller;
    private final Detached detached;

    OwnAccountResource(
            OwnAccountService accounts,
            PasswordService passwords,
            RefreshCookie cookie,
            SessionSettings settings,
            CurrentCaller caller,
            Detached detached) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.cookie = cookie;
        this.settings = settings;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @RolesAllowed(Roles.ANYONE)
    public Uni<AccountApi.OwnAccount> getOwnAccount() {
        Caller who = caller.get();
        return detached.run(() -> accounts.find(who));
    }

    @PUT
    @RolesAllowed(Roles.ANYONE)
    public Uni<AccountApi.OwnAccount> changeOwnAccount(@Valid AccountApi.OwnAccountRequest request) {
        Caller who = caller.get();
        return detached.run(() -> accounts.change(who, request));
    }

    @POST
    @Path("/password")
    @ResponseStatus(204)
    @RolesAllowed(Roles.ANYONE)
    public Uni<Void> changePassword(@Valid AccountApi.PasswordRequest request) {
        settings.requireOwnAccounts();
        Caller who = caller.get();
        return detached.run(() -> passwords.change(who, request));
    }

    @POST
    @Path("/second-factor")
    @RolesAllowed({Roles.ANYONE, Roles.FACTOR_SETUP})
    public Uni<AccountApi.FactorOffer> startSecondFactor() {
        settings.requireOwnAccounts();
        Caller who = caller.get();
        return detached.run(() -> accounts.offerFactor(who));
    }

    @POST
    @Path("/second-factor/confirmation")
    @RolesAllowed({Roles.ANYONE, Roles.FACTOR_SETUP})
    public Uni<RestResponse<AccountApi.RecoveryCodes>> confirmSecondFactor(
            @Valid AccountApi.FactorConfirmation confirmation) {
        settings.requireOwnAccounts();
        Caller who = caller.get();
        return detached.run(() -> accounts.confirmFactor(who, confirmation.code())
                .map(done -> ResponseBuilder.ok(new AccountApi.RecoveryCodes(done.recoveryCodes()))
                        .cookie(cookie.carrying(who.sessionId(), done.refreshSecret()))
                        .build()));
    }
}
