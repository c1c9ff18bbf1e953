package nl.waarborg.followup;

import static nl.waarborg.access.Roles.ACCESS_OFFICER;
import static nl.waarborg.access.Roles.CONTRACT_MANAGER;
import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.attachment.AttachmentApi.VisitorFile;
import nl.waarborg.attachment.Upload;
import nl.waarborg.followup.FollowUpApi.FollowUpAnswer;
import nl.waarborg.followup.FollowUpApi.FollowUpDraft;
import nl.waarborg.followup.FollowUpApi.FollowUpReason;
import nl.waarborg.followup.FollowUpApi.FollowUps;
import nl.waarborg.followup.FollowUpApi.LaterRequest;
import nl.waarborg.followup.FollowUpApi.OutcomeRequest;
import nl.waarborg.followup.FollowUpApi.ReceivedFollowUp;
import nl.waarborg.followup.FollowUpApi.ReceivedFollowUps;
import nl.waarborg.followup.FollowUpSteps.Request;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Tasks handed on from a case, and those that were handed to the caller. */
@Path("/")
public class FollowUpResource {

    private final FollowUpService followUps;
    private final HandedService handed;
    private final CurrentCaller caller;
    private final Detached detached;

    FollowUpResource(FollowUpService followUps, HandedService handed, CurrentCaller caller, Detached detached) {
        this.followUps = followUps;
        this.handed = handed;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/follow-ups")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<FollowUps> listFollowUps(UUID caseId) {
        return detached.run(() -> followUps.ofCase(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/follow-ups")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<FollowUpAnswer> openFollowUp(
            UUID caseId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewFollowUp plan) {
        return detached.run(() -> followUps.handOn(caller.get(), caseId, key, plan));
    }

    @POST
    @Path("/follow-ups/{followUpId}/noted-outcome")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<FollowUpAnswer> noteOutcome(
            UUID followUpId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid OutcomeRequest outcome) {
        return detached.run(() -> followUps.noteOutcome(caller.get(), new Request(followUpId, seen, key), outcome));
    }

    @POST
    @Path("/follow-ups/{followUpId}/withdrawal")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<FollowUpAnswer> withdrawFollowUp(
            UUID followUpId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid FollowUpReason reason) {
        return detached.run(() -> followUps.withdraw(caller.get(), new Request(followUpId, seen, key), reason));
    }

    @POST
    @Path("/follow-ups/{followUpId}/extension")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<FollowUpAnswer> extendFollowUp(
            UUID followUpId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid LaterRequest later) {
        return detached.run(() -> followUps.extend(caller.get(), new Request(followUpId, seen, key), later));
    }

    @POST
    @Path("/follow-ups/{followUpId}/reopening")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<FollowUpAnswer> reopenFollowUp(
            UUID followUpId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid LaterRequest later) {
        return detached.run(() -> followUps.reopen(caller.get(), new Request(followUpId, seen, key), later));
    }

    @GET
    @Path("/follow-ups")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER})
    public Uni<ReceivedFollowUps> listReceivedFollowUps() {
        return detached.run(() -> handed.list(caller.get()));
    }

    @GET
    @Path("/follow-ups/{followUpId}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER})
    public Uni<ReceivedFollowUp> getReceivedFollowUp(UUID followUpId) {
        return detached.run(() -> handed.read(caller.get(), followUpId));
    }

    @PUT
    @Path("/follow-ups/{followUpId}/draft")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER})
    public Uni<ReceivedFollowUp> saveFollowUpDraft(
            UUID followUpId, @HeaderParam("If-Match") String seen, @NotNull @Valid FollowUpDraft draft) {
        return detached.run(() -> handed.saveDraft(caller.get(), followUpId, seen, draft));
    }

    @POST
    @Path("/follow-ups/{followUpId}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER})
    public Uni<VisitorFile> addFollowUpFile(
            UUID followUpId, @HeaderParam("Idempotency-Key") String key, @RestForm FileUpload file) {
        return detached.runSlow(() -> handed.addFile(caller.get(), followUpId, key, Upload.of(file, false)));
    }

    @POST
    @Path("/follow-ups/{followUpId}/acknowledgement")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER})
    public Uni<ReceivedFollowUp> acknowledgeFollowUp(
            UUID followUpId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> handed.acknowledge(caller.get(), new Request(followUpId, seen, key)));
    }

    @POST
    @Path("/follow-ups/{followUpId}/outcome")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER})
    public Uni<ReceivedFollowUp> completeFollowUp(
            UUID followUpId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid OutcomeRequest outcome) {
        return detached.run(() -> handed.complete(caller.get(), new Request(followUpId, seen, key), outcome));
    }
}
