package nl.waarborg.inspection;

import static nl.waarborg.access.Roles.COMMUNICATION_ADVISER;
import static nl.waarborg.access.Roles.CONTRACT_MANAGER;
import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.EXECUTIVE_READER;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.PRIVACY_OFFICER;
import static nl.waarborg.access.Roles.PROVIDER_ADMINISTRATOR;
import static nl.waarborg.access.Roles.PROVIDER_USER;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.inspection.InspectionApi.InspectionRequest;
import nl.waarborg.inspection.InspectionApi.Inspections;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Inspections. */
@Path("/")
public class InspectionResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final InspectionService inspections;
    private final PlanningService planning;

    InspectionResource(
            Detached detached, CurrentCaller caller, InspectionService inspections, PlanningService planning) {
        this.detached = detached;
        this.caller = caller;
        this.inspections = inspections;
        this.planning = planning;
    }

    @POST
    @Path("/inspections")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InspectionAnswer> planInspection(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid InspectionRequest request) {
        return detached.run(() -> planning.plan(caller.get(), key, request));
    }

    @GET
    @Path("/inspections")
    @RolesAllowed({PROVIDER_USER, PROVIDER_ADMINISTRATOR})
    public Uni<Inspections> listOwnInspections() {
        return detached.run(() -> inspections.list(caller.get(), null));
    }

    @GET
    @Path("/providers/{providerId}/inspections")
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        EXECUTIVE_READER,
        PRIVACY_OFFICER
    })
    public Uni<Inspections> listInspectionsOfProvider(UUID providerId) {
        return detached.run(() -> inspections.list(caller.get(), providerId));
    }

    @GET
    @Path("/cases/{caseId}/inspections")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<Inspections> listInspectionsOutOfCase(UUID caseId) {
        return detached.run(() -> inspections.outOf(caller.get(), caseId));
    }

    @POST
    @Path("/inspections/{inspectionId}/causes")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InspectionAnswer> addInspectionCause(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid InspectionApi.CauseRequest cause) {
        return detached.run(() -> planning.addCause(caller.get(), new StepRequest(inspectionId, seen, key), cause));
    }

    @GET
    @Path("/inspections/{inspectionId}")
    @RolesAllowed({
        PROVIDER_USER,
        PROVIDER_ADMINISTRATOR,
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        EXECUTIVE_READER,
        PRIVACY_OFFICER
    })
    public Uni<InspectionAnswer> getInspection(UUID inspectionId) {
        return detached.run(() -> inspections.read(caller.get(), inspectionId));
    }

    @PUT
    @Path("/inspections/{inspectionId}/plan")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InspectionAnswer> changeInspectionPlan(
            UUID inspectionId, @HeaderParam("If-Match") String seen, @NotNull @Valid InspectionPlan plan) {
        return detached.run(() -> planning.replan(caller.get(), inspectionId, seen, plan));
    }

    @POST
    @Path("/inspections/{inspectionId}/closing")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InspectionAnswer> closeInspection(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid InspectionApi.Reason request) {
        return detached.run(() -> planning.close(caller.get(), new StepRequest(inspectionId, seen, key), request));
    }

    @POST
    @Path("/inspections/{inspectionId}/cancellation")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InspectionAnswer> cancelInspection(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid InspectionApi.Reason request) {
        return detached.run(() -> planning.cancel(caller.get(), new StepRequest(inspectionId, seen, key), request));
    }
}
