package nl.waarborg.succession;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Predecessors, successors and likely matches of providers. */
@Path("/")
public class SuccessionResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final SuccessionService successions;
    private final MatchService matches;

    SuccessionResource(Detached detached, CurrentCaller caller, SuccessionService successions, MatchService matches) {
        this.detached = detached;
        this.caller = caller;
        this.successions = successions;
        this.matches = matches;
    }

    @GET
    @Path("providers/{providerId}/successions")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.CONTRACT_MANAGER,
        Roles.PRIVACY_OFFICER
    })
    public Uni<SuccessionApi.Successions> listSuccessions(UUID providerId) {
        Caller who = caller.get();
        return detached.run(() -> successions.list(who, providerId));
    }

    @POST
    @Path("successions")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    @ResponseStatus(201)
    public Uni<SuccessionApi.SuccessionAnswer> recordSuccession(
            @NotNull @Valid SuccessionApi.SuccessionRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> successions.record(who, request, key));
    }

    @POST
    @Path("successions/{successionId}/taking-back")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<Void> takeSuccessionBack(
            UUID successionId,
            @NotNull @Valid SuccessionApi.ReasonRequest request,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> successions.takeBack(who, successionId, request, IfMatch.version(seen)));
    }

    @GET
    @Path("providers/{providerId}/likely-matches")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.CONTRACT_MANAGER,
        Roles.PRIVACY_OFFICER
    })
    public Uni<SuccessionApi.LikelyMatches> listLikelyMatches(UUID providerId) {
        Caller who = caller.get();
        return detached.run(() -> matches.list(who, providerId));
    }

    @POST
    @Path("providers/{providerId}/likely-matches/set-aside")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    @ResponseStatus(201)
    public Uni<SuccessionApi.SetAside> setMatchAside(
            UUID providerId,
            @NotNull @Valid SuccessionApi.SetAsideRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> matches.setAside(who, providerId, request, key));
    }
}
