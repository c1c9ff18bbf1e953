package nl.waarborg.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentApi.Attachments;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Files of cases. Those of a draft are uploaded where drafts are. */
@Path("/")
public class AttachmentResource {

    private final AttachmentService service;
    private final CurrentCaller caller;
    private final Detached detached;

    AttachmentResource(AttachmentService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/attachments")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Attachments> listCaseAttachments(UUID caseId) {
        return detached.run(() -> service.list(caller.get(), Ref.ofCase(caseId)));
    }

    @POST
    @Path("/cases/{caseId}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Attachment> addCaseAttachment(
            UUID caseId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RestForm FileUpload file,
            @RestForm Boolean internal) {
        return detached.runSlow(
                () -> service.add(caller.get(), Ref.ofCase(caseId), idempotencyKey, Upload.of(file, internal)));
    }

    @GET
    @Path("/attachments/{attachmentId}")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Attachment> getAttachment(UUID attachmentId) {
        return detached.run(() -> service.get(caller.get(), attachmentId));
    }

    @DELETE
    @Path("/attachments/{attachmentId}")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Void> removeAttachment(UUID attachmentId) {
        return detached.run(() -> service.remove(caller.get(), attachmentId));
    }

    @GET
    @Path("/attachments/{attachmentId}/content")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<RestResponse<Download>> downloadAttachment(UUID attachmentId) {
        return detached.run(() -> service.download(caller.get(), attachmentId).map(Download::answer));
    }
}
