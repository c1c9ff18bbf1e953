package nl.waarborg.framework;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import nl.waarborg.framework.FrameworkApi.Decision;
import nl.waarborg.framework.FrameworkApi.Framework;
import nl.waarborg.framework.FrameworkApi.Frameworks;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import nl.waarborg.shared.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Assessment frameworks in versions. */
@Path("/")
public class FrameworkResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final FrameworkService service;
    private final FrameworkUseService use;

    FrameworkResource(Detached detached, CurrentCaller caller, FrameworkService service, FrameworkUseService use) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
        this.use = use;
    }

    @GET
    @Path("authorities/{authorityId}/frameworks")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<Frameworks> listFrameworks(UUID authorityId) {
        Caller who = caller.get();
        return detached.run(() -> service.list(who, authorityId));
    }

    @POST
    @Path("authorities/{authorityId}/frameworks")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<Framework> importFramework(
            UUID authorityId, @Valid FrameworkContent content, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.bring(who, authorityId, content, key));
    }

    @POST
    @Path("authorities/{authorityId}/offered-frameworks/{frameworkCode}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<Framework> adoptFramework(
            UUID authorityId, String frameworkCode, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.adopt(who, authorityId, frameworkCode, key));
    }

    @GET
    @Path("framework-versions/{frameworkVersionId}")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<Framework> getFramework(UUID frameworkVersionId) {
        Caller who = caller.get();
        return detached.run(() -> service.get(who, frameworkVersionId));
    }

    @PUT
    @Path("framework-versions/{frameworkVersionId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Framework> saveFramework(
            UUID frameworkVersionId, @Valid FrameworkContent content, @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.save(who, frameworkVersionId, IfMatch.version(seen), content));
    }

    @DELETE
    @Path("framework-versions/{frameworkVersionId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Void> discardFramework(UUID frameworkVersionId, @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.discard(who, frameworkVersionId, IfMatch.version(seen)));
    }

    @POST
    @Path("framework-versions/{frameworkVersionId}/copies")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @ResponseStatus(201)
    public Uni<Framework> copyFramework(UUID frameworkVersionId, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.run(() -> service.copy(who, frameworkVersionId, key));
    }

    @POST
    @Path("framework-versions/{frameworkVersionId}/proposal")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Framework> proposeFramework(UUID frameworkVersionId, @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> use.propose(who, frameworkVersionId, IfMatch.version(seen)));
    }

    @POST
    @Path("framework-versions/{frameworkVersionId}/approval")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Framework> decideFramework(
            UUID frameworkVersionId,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid Decision decision) {
        Caller who = caller.get();
        return detached.run(() -> use.decide(who, frameworkVersionId, IfMatch.version(seen), decision));
    }

    @POST
    @Path("framework-versions/{frameworkVersionId}/retirement")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<Framework> retireFramework(UUID frameworkVersionId, @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> use.retire(who, frameworkVersionId, IfMatch.version(seen)));
    }

    @GET
    @Path("framework-versions/{frameworkVersionId}/file")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<RestResponse<Download>> exportFramework(UUID frameworkVersionId) {
        Caller who = caller.get();
        return detached.run(() -> service.file(who, frameworkVersionId).map(Download::answer));
    }

    @GET
    @Path("framework-versions/{frameworkVersionId}/sheet")
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.PRIVACY_OFFICER,
        Roles.ADMINISTRATOR
    })
    public Uni<RestResponse<Download>> exportFrameworkSheet(
            UUID frameworkVersionId, @QueryParam("format") @NotNull SheetFormat format) {
        Caller who = caller.get();
        return detached.runSlow(
                () -> service.sheet(who, frameworkVersionId, format).map(Download::answer));
    }
}
