package nl.waarborg.authority;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The authorities and the municipalities that they serve. */
@Path("/")
public class AuthorityResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final AuthorityService service;

    AuthorityResource(Detached detached, CurrentCaller caller, AuthorityService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("authorities")
    @RolesAllowed(Roles.ANYONE)
    public Uni<AuthorityApi.Authorities> listAuthorities() {
        return detached.run(service::list);
    }

    @POST
    @Path("authorities")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    public Uni<AuthorityApi.AuthorityAnswer> createAuthority(
            @Valid AuthorityApi.AuthorityRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.create(who, request, key));
    }

    @GET
    @Path("authorities/{authorityId}")
    @RolesAllowed(Roles.ANYONE)
    public Uni<AuthorityApi.AuthorityAnswer> getAuthority(UUID authorityId) {
        return detached.run(() -> service.get(authorityId));
    }

    @PUT
    @Path("authorities/{authorityId}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Uni<AuthorityApi.AuthorityAnswer> changeAuthority(
            UUID authorityId,
            @Valid AuthorityApi.AuthorityRequest request,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.change(who, authorityId, request, IfMatch.version(seen)));
    }

    @POST
    @Path("authorities/{authorityId}/municipalities")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @ResponseStatus(201)
    public Uni<AuthorityApi.AuthorityAnswer> addMunicipality(
            UUID authorityId,
            @Valid AuthorityApi.MunicipalityRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.addMunicipality(who, authorityId, request, key));
    }

    @POST
    @Path("authorities/{authorityId}/municipalities/{municipalityCode}/ending")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Uni<AuthorityApi.AuthorityAnswer> endMunicipality(
            UUID authorityId, String municipalityCode, @Valid AuthorityApi.MunicipalityEnding ending) {
        Caller who = caller.get();
        return detached.run(() -> service.endMunicipality(who, authorityId, municipalityCode, ending));
    }

    @GET
    @Path("municipalities")
    @RolesAllowed(Roles.ANYONE)
    public Uni<AuthorityApi.Municipalities> listMunicipalities() {
        return detached.run(service::municipalities);
    }
}
