package nl.waarborg.providerrecord;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.providerrecord.ProviderRecordApi.Happening;
import nl.waarborg.providerrecord.ProviderRecordApi.RiskProfile;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The history and the risk profile of a provider, for the supervising team. */
@Path("/")
public class ProviderRecordResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final ProviderRecordService service;

    ProviderRecordResource(Detached detached, CurrentCaller caller, ProviderRecordService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("providers/{providerId}/timeline")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<Page<Happening>> getProviderTimeline(
            UUID providerId,
            @QueryParam("cursor") @Nullable @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        Caller who = caller.get();
        return detached.run(() -> service.timeline(who, providerId, cursor, limit));
    }

    @GET
    @Path("providers/{providerId}/risk-profile")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<RiskProfile> getRiskProfile(UUID providerId) {
        Caller who = caller.get();
        return detached.run(() -> service.riskProfile(who, providerId));
    }
}
