package nl.waarborg.signalimport;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.shared.sheet.SheetFormat;
import nl.waarborg.shared.sheetimport.SheetUpload;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import nl.waarborg.signalimport.SignalImportApi.SignalImportAccount;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Signals as a sheet: coordinators bring in for the whole team, with decisions that the team took. */
@Path("/signal-imports")
public class SignalImportResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final SignalImportService service;

    SignalImportResource(Detached detached, CurrentCaller caller, SignalImportService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("template")
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<RestResponse<Download>> getSignalTemplate(@QueryParam("format") @NotNull SheetFormat format) {
        Caller who = caller.get();
        return detached.run(() -> service.template(who, format).map(Download::answer));
    }

    @POST
    @Path("checks")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<SignalImportAccount> checkSignalImport(@RestForm @Nullable FileUpload file) {
        Caller who = caller.get();
        return detached.runSlow(() -> service.check(who, SheetUpload.of(file)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<SignalImportAccount> importSignals(
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String seen,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        Caller who = caller.get();
        return detached.runSlow(() -> service.bring(who, SheetUpload.of(file), seen, key));
    }
}
