package nl.waarborg.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.dossier.DossierApi.Acceptance;
import nl.waarborg.dossier.DossierApi.CaseBundle;
import nl.waarborg.dossier.DossierApi.CaseRequest;
import nl.waarborg.dossier.DossierApi.DossierAnswer;
import nl.waarborg.dossier.DossierApi.DossierCount;
import nl.waarborg.dossier.DossierApi.DossierSummary;
import nl.waarborg.dossier.DossierApi.NewDossier;
import nl.waarborg.dossier.DossierApi.Reason;
import nl.waarborg.dossier.DossierApi.Title;
import nl.waarborg.dossier.DossierService.Request;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Dossiers, and which cases may belong together. */
@Path("/")
public class DossierResource {

    private final DossierService service;
    private final CurrentCaller caller;
    private final Detached detached;

    DossierResource(DossierService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/dossiers")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Page<DossierSummary>> listDossiers(
            @QueryParam("providerId") UUID providerId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return detached.run(() -> service.list(caller.get(), providerId, cursor, limit));
    }

    @POST
    @Path("/dossiers")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierAnswer> openDossier(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewDossier request) {
        return detached.run(() -> service.open(caller.get(), key, request));
    }

    @GET
    @Path("/dossiers/{dossierId}")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierAnswer> readDossier(UUID dossierId) {
        return detached.run(() -> service.read(caller.get(), dossierId));
    }

    @PUT
    @Path("/dossiers/{dossierId}")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierAnswer> renameDossier(
            UUID dossierId, @HeaderParam("If-Match") String seen, @NotNull @Valid Title title) {
        return detached.run(() -> service.rename(caller.get(), dossierId, seen, title));
    }

    @POST
    @Path("/dossiers/{dossierId}/cases")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierAnswer> addToDossier(
            UUID dossierId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid CaseRequest request) {
        return detached.run(() -> service.addCase(caller.get(), new Request(dossierId, seen, key), request.caseId()));
    }

    @POST
    @Path("/dossiers/{dossierId}/cases/{caseId}/removal")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierAnswer> removeFromDossier(
            UUID dossierId,
            UUID caseId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Reason reason) {
        return detached.run(() -> service.removeCase(caller.get(), new Request(dossierId, seen, key), caseId, reason));
    }

    @GET
    @Path("/cases/{caseId}/dossier")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<CaseBundle> readDossierOfCase(UUID caseId) {
        return detached.run(() -> service.ofCase(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/suggestions/{otherId}/acceptance")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierAnswer> acceptSuggestion(
            UUID caseId, UUID otherId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Acceptance wanted) {
        return detached.run(() -> service.accept(caller.get(), caseId, otherId, key, wanted));
    }

    @POST
    @Path("/cases/{caseId}/suggestions/{otherId}/refusal")
    @ResponseStatus(204)
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Void> refuseSuggestion(
            UUID caseId, UUID otherId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Reason reason) {
        return detached.run(() -> service.refuse(caller.get(), caseId, otherId, key, reason));
    }

    @GET
    @Path("/dossier-counts/{year}")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<DossierCount> countDossiers(@Min(2000) @Max(2999) int year) {
        return detached.run(() -> service.count(caller.get(), year));
    }
}
