package nl.waarborg.measure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.measure.MeasureApi.JudgementRequest;
import nl.waarborg.measure.MeasureApi.MeasureAnswer;
import nl.waarborg.measure.MeasureApi.MeasureRequest;
import nl.waarborg.measure.MeasureApi.Measures;
import nl.waarborg.measure.MeasureApi.ProgressRequest;
import nl.waarborg.measure.MeasureService.Request;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Improvement measures. */
@Path("/")
public class MeasureResource {

    private final MeasureService service;
    private final CurrentCaller caller;
    private final Detached detached;

    MeasureResource(MeasureService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/measures")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Measures> listMeasures(UUID caseId) {
        return detached.run(() -> service.list(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/measures")
    @ResponseStatus(201)
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "COORDINATOR"})
    public Uni<MeasureAnswer> addMeasure(
            UUID caseId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid MeasureRequest request) {
        return detached.run(() -> service.add(caller.get(), caseId, key, request));
    }

    @POST
    @Path("/measures/{measureId}/progress")
    @RolesAllowed("PROVIDER_USER")
    public Uni<MeasureAnswer> reportProgress(
            UUID measureId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ProgressRequest progress) {
        return detached.run(() -> service.reportProgress(caller.get(), new Request(measureId, seen, key), progress));
    }

    @POST
    @Path("/measures/{measureId}/judgement")
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<MeasureAnswer> judgeMeasure(
            UUID measureId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid JudgementRequest judgement) {
        return detached.run(() -> service.judge(caller.get(), new Request(measureId, seen, key), judgement));
    }
}
