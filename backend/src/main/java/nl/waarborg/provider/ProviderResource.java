package nl.waarborg.provider;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.shared.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The register of providers, for staff and for the provider itself. */
@Path("/")
public class ProviderResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final ProviderService service;

    ProviderResource(Detached detached, CurrentCaller caller, ProviderService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("providers")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.COMMUNICATION_ADVISER,
        Roles.CONTRACT_MANAGER,
        Roles.ACCESS_OFFICER,
        Roles.EXECUTIVE_READER,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<Page<ProviderApi.ProviderSummary>> listProviders(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("search") @Nullable @Size(max = 100) String search,
            @QueryParam("municipality") @Nullable @Pattern(regexp = "GM[0-9]{4}") String municipality,
            @QueryParam("kind") @Nullable ProviderKind kind,
            @QueryParam("personalBudget") @Nullable Boolean personalBudget,
            @QueryParam("contract") @Nullable Boolean contract,
            @QueryParam("administered") @Nullable Boolean administered) {
        Caller who = caller.get();
        ProviderFilter filter = new ProviderFilter(search, municipality, kind, personalBudget, contract, administered);
        return detached.run(() -> service.list(who, filter, Cursor.parse(cursor, 2), limit));
    }

    @POST
    @Path("providers")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR, Roles.CONTRACT_MANAGER, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<ProviderApi.ProviderAnswer> createProvider(
            @Valid ProviderApi.ProviderRequest request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.create(who, request, key));
    }

    @GET
    @Path("providers/{providerId}")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.COMMUNICATION_ADVISER,
        Roles.CONTRACT_MANAGER,
        Roles.ACCESS_OFFICER,
        Roles.EXECUTIVE_READER,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<ProviderApi.ProviderAnswer> getProvider(UUID providerId) {
        Caller who = caller.get();
        return detached.run(() -> service.get(who, providerId));
    }

    @PUT
    @Path("providers/{providerId}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR, Roles.CONTRACT_MANAGER, Roles.ADMINISTRATOR})
    public Uni<ProviderApi.ProviderAnswer> changeProvider(
            UUID providerId,
            @Valid ProviderApi.ProviderRequest request,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.change(who, providerId, request, IfMatch.version(seen)));
    }

    @GET
    @Path("own-provider")
    @RolesAllowed({Roles.PROVIDER_USER, Roles.PROVIDER_ADMINISTRATOR})
    public Uni<ProviderApi.ProviderAnswer> getOwnProvider() {
        Caller who = caller.get();
        return detached.run(() -> service.own(who));
    }

    @PUT
    @Path("own-provider")
    @RolesAllowed(Roles.PROVIDER_ADMINISTRATOR)
    public Uni<ProviderApi.ProviderAnswer> changeOwnProvider(
            @Valid ProviderApi.OwnProviderRequest request, @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.changeOwn(who, request, IfMatch.version(seen)));
    }
}
