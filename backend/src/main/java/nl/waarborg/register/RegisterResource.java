package nl.waarborg.register;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.provider.ProviderFilter;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.shared.sheetimport.SheetUpload;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The provider register as a sheet. */
@Path("/provider-register")
public class RegisterResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final RegisterService service;

    RegisterResource(Detached detached, CurrentCaller caller, RegisterService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("sheet")
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER, Roles.PRIVACY_OFFICER})
    public Uni<RestResponse<Download>> exportRegister(
            @QueryParam("format") @NotNull SheetFormat format,
            @QueryParam("search") @Nullable @Size(max = 100) String search,
            @QueryParam("municipality") @Nullable @Pattern(regexp = "GM[0-9]{4}") String municipality,
            @QueryParam("kind") @Nullable ProviderKind kind,
            @QueryParam("personalBudget") @Nullable Boolean personalBudget,
            @QueryParam("contract") @Nullable Boolean contract) {
        Caller who = caller.get();
        ProviderFilter filter = new ProviderFilter(search, municipality, kind, personalBudget, contract, null);
        return detached.runSlow(() -> service.export(who, filter, format).map(Download::answer));
    }

    @GET
    @Path("template")
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER, Roles.ADMINISTRATOR})
    public Uni<RestResponse<Download>> getRegisterTemplate(@QueryParam("format") @NotNull SheetFormat format) {
        Caller who = caller.get();
        return detached.run(() -> service.template(who, format).map(Download::answer));
    }

    @POST
    @Path("checks")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER, Roles.ADMINISTRATOR})
    public Uni<RegisterApi.ImportAccount> checkRegisterImport(
            @RestForm @Nullable FileUpload file, @RestForm @Nullable UUID authorityId) {
        Caller who = caller.get();
        return detached.runSlow(() -> service.check(who, SheetUpload.of(file), authorityId));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COORDINATOR, Roles.CONTRACT_MANAGER, Roles.ADMINISTRATOR})
    public Uni<RegisterApi.ImportAccount> importRegister(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable UUID authorityId,
            @RestForm @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.runSlow(() -> service.bring(who, SheetUpload.of(file), authorityId, seen, key));
    }
}
