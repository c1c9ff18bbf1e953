package nl.waarborg.deadline;

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

@Path("/")
public class DeadlineResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final DeadlineDeskService service;
    private final RecomputationService recomputations;

    DeadlineResource(
            Detached detached, CurrentCaller caller, DeadlineDeskService service, RecomputationService recomputations) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
        this.recomputations = recomputations;
    }

    @GET
    @Path("/cases/{caseId}/deadlines")
    @RolesAllowed({
        Roles.PROVIDER_USER,
        Roles.PROVIDER_ADMINISTRATOR,
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.COMMUNICATION_ADVISER,
        Roles.CONTRACT_MANAGER,
        Roles.EXECUTIVE_READER,
        Roles.PRIVACY_OFFICER
    })
    public Uni<DeadlineApi.Answers> listDeadlines(UUID caseId) {
        Caller who = caller.get();
        return detached.run(() -> service.listDeadlines(who, caseId));
    }

    @POST
    @Path("/deadlines/{deadlineId}/extension-requests")
    @ResponseStatus(201)
    @RolesAllowed({Roles.PROVIDER_USER, Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<DeadlineApi.Answer> requestExtension(
            UUID deadlineId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid DeadlineApi.ExtensionForm form) {
        Caller who = caller.get();
        return detached.run(
                () -> service.requestExtension(who, deadlineId, DeadlineDeskService.Headers.of(key, seen), form));
    }

    @POST
    @Path("/extension-requests/{extensionRequestId}/decision")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<DeadlineApi.Answer> decideExtension(
            UUID extensionRequestId, @HeaderParam("Idempotency-Key") String key, @Valid DeadlineApi.DecisionForm form) {
        Caller who = caller.get();
        return detached.run(() -> service.decideExtension(who, extensionRequestId, key, form));
    }

    @POST
    @Path("/deadlines/{deadlineId}/suspension")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<DeadlineApi.Answer> suspendDeadline(
            UUID deadlineId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid DeadlineApi.Reason form) {
        Caller who = caller.get();
        return detached.run(
                () -> service.suspendDeadline(who, deadlineId, DeadlineDeskService.Headers.of(key, seen), form));
    }

    @POST
    @Path("/deadlines/{deadlineId}/resumption")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<DeadlineApi.Answer> resumeDeadline(
            UUID deadlineId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid DeadlineApi.Reason form) {
        Caller who = caller.get();
        return detached.run(
                () -> service.resumeDeadline(who, deadlineId, DeadlineDeskService.Headers.of(key, seen), form));
    }

    @GET
    @Path("/authorities/{authorityId}/recomputations")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Uni<DeadlineApi.Recomputation> previewRecomputation(UUID authorityId) {
        Caller who = caller.get();
        return detached.run(() -> recomputations.previewRecomputation(who, authorityId));
    }

    @POST
    @Path("/authorities/{authorityId}/recomputations")
    @ResponseStatus(201)
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<DeadlineApi.Recomputation> recomputeDeadlines(
            UUID authorityId, @HeaderParam("Idempotency-Key") String key, @Valid DeadlineApi.Reason decision) {
        Caller who = caller.get();
        return detached.run(() -> recomputations.recomputeDeadlines(who, authorityId, key, decision));
    }
}
