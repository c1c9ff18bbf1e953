package nl.waarborg.decision;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.decision.DecisionApi.AgreementRequest;
import nl.waarborg.decision.DecisionApi.CollegeNotice;
import nl.waarborg.decision.DecisionApi.RequestedInspections;
import nl.waarborg.decision.DecisionApi.SignalDecisions;
import nl.waarborg.decision.DecisionApi.TriageRequest;
import nl.waarborg.decision.DecisionApi.UrgentDecisionRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import nl.waarborg.signal.SignalApi.SignalAnswer;

/** Decisions about signals outside a meeting, triage, and what colleges are told. */
@Path("/")
public class DecisionResource {

    private final DecisionService service;
    private final TriageService triages;
    private final CollegeNoticeService college;
    private final InspectionRequestService inspections;
    private final CurrentCaller caller;
    private final Detached detached;

    DecisionResource(
            DecisionService service,
            TriageService triages,
            CollegeNoticeService college,
            InspectionRequestService inspections,
            CurrentCaller caller,
            Detached detached) {
        this.service = service;
        this.triages = triages;
        this.college = college;
        this.inspections = inspections;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/signals/{signalId}/decisions")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<SignalDecisions> listDecisions(UUID signalId) {
        return detached.run(() -> service.list(caller.get(), signalId));
    }

    @POST
    @Path("/signals/{signalId}/urgent-decision")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<SignalAnswer> decideUrgently(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid UrgentDecisionRequest request) {
        return detached.run(() -> service.decideUrgently(caller.get(), new StepRequest(signalId, seen, key), request));
    }

    @POST
    @Path("/signals/{signalId}/decision-agreement")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<SignalAnswer> agreeWithDecision(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid AgreementRequest agreement) {
        return detached.run(() -> service.agree(caller.get(), new StepRequest(signalId, seen, key), agreement));
    }

    @POST
    @Path("/signals/{signalId}/triage")
    @RolesAllowed({"LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<SignalAnswer> triageSignal(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid TriageRequest triage) {
        return detached.run(() -> triages.triage(caller.get(), new StepRequest(signalId, seen, key), triage));
    }

    @GET
    @Path("/college-notices")
    @RolesAllowed({"EXECUTIVE_READER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Page<CollegeNotice>> listCollegeNotices(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return detached.run(() -> college.list(caller.get(), cursor, limit));
    }

    @GET
    @Path("/inspection-requests")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<RequestedInspections> listInspectionRequests() {
        return detached.run(() -> inspections.list(caller.get()));
    }
}
