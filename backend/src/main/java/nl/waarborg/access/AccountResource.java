package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.AccountApi.AccountFacts;
import nl.waarborg.access.AccountApi.AccountStatus;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Accounts and memberships, for those who manage them. */
@Path("/")
public class AccountResource {

    private final AccountService accounts;
    private final MembershipService memberships;
    private final AccountCareService care;
    private final SessionSettings settings;
    private final CurrentCaller caller;
    private final Detached detached;

    AccountResource(
            AccountService accounts,
            MembershipService memberships,
            AccountCareService care,
            SessionSettings settings,
            CurrentCaller caller,
            Detached detached) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.care = care;
        this.settings = settings;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("accounts")
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.PRIVACY_OFFICER})
    public Uni<Page<AccountFacts>> listAccounts(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("search") @Nullable @Size(max = 100) String search,
            @QueryParam("status") @Nullable AccountStatus status,
            @QueryParam("providerId") @Nullable UUID providerId) {
        Caller who = caller.get();
        Cursor after = Cursor.parse(cursor, 2);
        return detached.run(
                () -> accounts.list(who, new AccountFilter(null, search, status, providerId, after, limit)));
    }

    @POST
    @Path("accounts")
    @ResponseStatus(201)
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<AccountFacts> inviteAccount(
            @Valid AccountApi.InviteAccountRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> memberships.invite(who, key, request).chain(account -> accounts.find(who, account)));
    }

    @GET
    @Path("accounts/{accountId}")
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR, Roles.PRIVACY_OFFICER})
    public Uni<AccountFacts> getAccount(@PathParam("accountId") UUID id) {
        Caller who = caller.get();
        return detached.run(() -> accounts.find(who, id));
    }

    @POST
    @Path("accounts/{accountId}/ending")
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<AccountFacts> endAccount(@PathParam("accountId") UUID id, @Valid AccountApi.ReasonRequest request) {
        Caller who = caller.get();
        return detached.run(
                () -> memberships.endAccount(who, id, request.reason()).chain(account -> accounts.find(who, account)));
    }

    @POST
    @Path("accounts/{accountId}/invitation")
    @ResponseStatus(204)
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Void> resendInvitation(@PathParam("accountId") UUID id) {
        settings.requireOwnAccounts();
        Caller who = caller.get();
        return detached.run(() -> care.resendInvitation(who, id));
    }

    @POST
    @Path("accounts/{accountId}/second-factor-reset")
    @ResponseStatus(204)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Uni<Void> resetSecondFactor(@PathParam("accountId") UUID id, @Valid AccountApi.ReasonRequest request) {
        settings.requireOwnAccounts();
        Caller who = caller.get();
        return detached.run(() -> care.resetSecondFactor(who, id, request.reason()));
    }

    @POST
    @Path("accounts/{accountId}/memberships")
    @ResponseStatus(201)
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<AccountFacts> grantMembership(
            @PathParam("accountId") UUID id,
            @Valid AccountApi.GrantMembershipRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(
                () -> memberships.grant(who, id, key, request).chain(account -> accounts.find(who, account)));
    }

    @POST
    @Path("memberships/{membershipId}/ending")
    @ResponseStatus(204)
    @RolesAllowed({Roles.PROVIDER_ADMINISTRATOR, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Void> endMembership(@PathParam("membershipId") UUID id, @Valid AccountApi.ReasonRequest request) {
        Caller who = caller.get();
        return detached.run(() -> memberships.end(who, id, request.reason()));
    }

    @POST
    @Path("memberships/{membershipId}/approval")
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<AccountFacts> approveMembership(@PathParam("membershipId") UUID id) {
        Caller who = caller.get();
        return detached.run(() -> memberships.approve(who, id).chain(account -> accounts.find(who, account)));
    }

    @GET
    @Path("colleagues")
    @RolesAllowed(Roles.ANYONE)
    public Uni<AccountApi.Colleagues> listColleagues() {
        Caller who = caller.get();
        return detached.run(() -> accounts.colleagues(who));
    }
}
