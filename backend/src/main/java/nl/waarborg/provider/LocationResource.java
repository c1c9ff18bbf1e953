package nl.waarborg.provider;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** The locations of providers. */
@Path("/")
public class LocationResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final LocationService service;

    LocationResource(Detached detached, CurrentCaller caller, LocationService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @POST
    @Path("providers/{providerId}/locations")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.COORDINATOR,
        Roles.CONTRACT_MANAGER,
        Roles.ADMINISTRATOR,
        Roles.PROVIDER_ADMINISTRATOR
    })
    @ResponseStatus(201)
    public Uni<ProviderApi.LocationAnswer> addLocation(
            UUID providerId,
            @Valid ProviderApi.LocationRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.add(who, providerId, request, key));
    }

    @PUT
    @Path("locations/{locationId}")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.COORDINATOR,
        Roles.CONTRACT_MANAGER,
        Roles.ADMINISTRATOR,
        Roles.PROVIDER_ADMINISTRATOR
    })
    public Uni<ProviderApi.LocationAnswer> changeLocation(
            UUID locationId,
            @Valid ProviderApi.LocationRequest request,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.change(who, locationId, request, IfMatch.version(seen)));
    }
}
