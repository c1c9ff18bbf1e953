package nl.waarborg.casefile;

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
import nl.waarborg.casefile.CaseFileApi.AssignmentRequest;
import nl.waarborg.casefile.CaseFileApi.CaseSummary;
import nl.waarborg.casefile.CaseFileApi.EmbargoReason;
import nl.waarborg.casefile.CaseFileApi.HandOver;
import nl.waarborg.casefile.CaseFileApi.HandOverRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.timeline.TimelineApi.Timeline;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What can be done with every kind of case. */
@Path("/")
public class CaseFileResource {

    private final AssignmentService assignments;
    private final EmbargoService embargoes;
    private final CaseFileService cases;
    private final CurrentCaller caller;
    private final Detached detached;

    CaseFileResource(
            AssignmentService assignments,
            EmbargoService embargoes,
            CaseFileService cases,
            CurrentCaller caller,
            Detached detached) {
        this.assignments = assignments;
        this.embargoes = embargoes;
        this.cases = cases;
        this.caller = caller;
        this.detached = detached;
    }

    @POST
    @Path("/cases/{caseId}/assignment")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<CaseSummary> assignCase(
            UUID caseId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AssignmentRequest request) {
        return detached.run(() -> assignments.assign(caller.get(), caseId, IfMatch.version(ifMatch), request));
    }

    @POST
    @Path("/cases/{caseId}/embargo")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<CaseSummary> layEmbargo(
            UUID caseId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid EmbargoReason why) {
        return detached.run(() -> embargoes.lay(caller.get(), new StepRequest(caseId, seen, key), why));
    }

    @POST
    @Path("/cases/{caseId}/embargo-lifting")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<CaseSummary> liftEmbargo(
            UUID caseId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid EmbargoReason why) {
        return detached.run(() -> embargoes.lift(caller.get(), new StepRequest(caseId, seen, key), why));
    }

    @GET
    @Path("/cases/{caseId}/timeline")
    @RolesAllowed({
        "PROVIDER_USER",
        "PROVIDER_ADMINISTRATOR",
        "SUPERVISOR",
        "LAWFULNESS_SUPERVISOR",
        "COORDINATOR",
        "COMMUNICATION_ADVISER",
        "CONTRACT_MANAGER",
        "EXECUTIVE_READER",
        "PRIVACY_OFFICER"
    })
    public Uni<Timeline> getTimeline(UUID caseId) {
        return detached.run(() -> cases.timeline(caller.get(), caseId));
    }

    @POST
    @Path("/hand-overs")
    @ResponseStatus(201)
    @RolesAllowed("COORDINATOR")
    public Uni<HandOver> handOverWork(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid HandOverRequest request) {
        return detached.run(() -> assignments.handOver(caller.get(), idempotencyKey, request));
    }
}
