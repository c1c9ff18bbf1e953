package nl.waarborg.protocol;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The protocol settings of an authority, in versions. */
@Path("/")
public class SettingsResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final SettingsService service;

    SettingsResource(Detached detached, CurrentCaller caller, SettingsService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("authorities/{authorityId}/settings")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<SettingsApi.Versions> listSettings(UUID authorityId) {
        Caller who = caller.get();
        return detached.run(() -> service.list(who, authorityId));
    }

    @POST
    @Path("authorities/{authorityId}/settings")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<SettingsApi.Version> proposeSettings(
            UUID authorityId,
            @Valid SettingsApi.Proposal proposal,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.propose(who, authorityId, proposal, key));
    }

    @GET
    @Path("authorities/{authorityId}/settings/current")
    @RolesAllowed(Roles.ANYONE)
    public Uni<SettingsApi.Version> getCurrentSettings(UUID authorityId) {
        Caller who = caller.get();
        return detached.run(() -> service.current(who, authorityId));
    }

    @POST
    @Path("settings-versions/{settingsVersionId}/approval")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<SettingsApi.Version> approveSettings(UUID settingsVersionId, @Valid SettingsApi.Decision decision) {
        Caller who = caller.get();
        return detached.run(() -> service.decide(who, settingsVersionId, decision));
    }
}
