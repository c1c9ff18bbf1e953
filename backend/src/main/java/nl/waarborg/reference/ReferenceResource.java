package nl.waarborg.reference;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The lists from which people choose. */
@Path("/")
public class ReferenceResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final ReferenceService service;

    ReferenceResource(Detached detached, CurrentCaller caller, ReferenceService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("reference-lists/{list}")
    @RolesAllowed(Roles.ANYONE)
    public Uni<ReferenceApi.Items> getReferenceList(
            String list,
            @QueryParam("authorityId") @Nullable UUID authorityId,
            @QueryParam("includeEnded") @DefaultValue("false") boolean includeEnded) {
        Caller who = caller.get();
        return detached.run(() -> service.list(who, named(list), authorityId, includeEnded));
    }

    @POST
    @Path("reference-lists/{list}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<ReferenceApi.Item> addReferenceItem(
            String list,
            @Valid ReferenceApi.ReferenceItemRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.add(who, named(list), request, key));
    }

    @PUT
    @Path("reference-items/{referenceItemId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<ReferenceApi.Item> changeReferenceItem(
            UUID referenceItemId,
            @Valid ReferenceApi.ReferenceItemRequest request,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.change(who, referenceItemId, request, IfMatch.version(seen)));
    }

    private static ReferenceList named(String slug) {
        return Arrays.stream(ReferenceList.values())
                .filter(list -> list.slug().equals(slug))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
