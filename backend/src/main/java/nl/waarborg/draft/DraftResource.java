package nl.waarborg.draft;

import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.PROVIDER_USER;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentApi.Attachments;
import nl.waarborg.attachment.Upload;
import nl.waarborg.report.ReportApi.Receipt;
import nl.waarborg.report.ReportContent;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reports while they are being written: in the portal, and by staff for whoever could not report digitally. */
@Path("/")
public class DraftResource {

    private static final int CREATED = 201;

    private final Detached detached;
    private final CurrentCaller caller;
    private final DraftService drafts;

    DraftResource(Detached detached, CurrentCaller caller, DraftService drafts) {
        this.detached = detached;
        this.caller = caller;
        this.drafts = drafts;
    }

    @GET
    @Path("/report-drafts")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<DraftApi.ReportDrafts> listReportDrafts() {
        Caller who = caller.get();
        return detached.run(() -> drafts.list(who));
    }

    @POST
    @Path("/report-drafts")
    @ResponseStatus(CREATED)
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<DraftApi.ReportDraft> startReportDraft(
            @Valid DraftApi.Start start, @HeaderParam("Idempotency-Key") String key) {
        Caller who = caller.get();
        return detached.run(() -> drafts.start(who, start, key));
    }

    @GET
    @Path("/report-drafts/{draftId}")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<DraftApi.ReportDraft> getReportDraft(UUID draftId) {
        Caller who = caller.get();
        return detached.run(() -> drafts.get(who, draftId));
    }

    @PUT
    @Path("/report-drafts/{draftId}")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<DraftApi.ReportDraft> saveReportDraft(
            UUID draftId, @HeaderParam("If-Match") String seen, @Valid ReportContent content) {
        Caller who = caller.get();
        return detached.run(() -> drafts.save(who, draftId, seen, content));
    }

    @DELETE
    @Path("/report-drafts/{draftId}")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<Void> discardReportDraft(UUID draftId, @HeaderParam("If-Match") String seen) {
        Caller who = caller.get();
        return detached.run(() -> drafts.discard(who, draftId, seen));
    }

    @POST
    @Path("/report-drafts/{draftId}/take-over")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<DraftApi.ReportDraft> takeOverReportDraft(UUID draftId) {
        Caller who = caller.get();
        return detached.run(() -> drafts.takeOver(who, draftId));
    }

    @GET
    @Path("/report-drafts/{draftId}/attachments")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<Attachments> listReportDraftAttachments(UUID draftId) {
        Caller who = caller.get();
        return detached.run(() -> drafts.attachments(who, draftId));
    }

    @POST
    @Path("/report-drafts/{draftId}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(CREATED)
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<Attachment> addReportDraftAttachment(
            UUID draftId, @HeaderParam("Idempotency-Key") String key, @RestForm FileUpload file) {
        Caller who = caller.get();
        return detached.runSlow(() -> drafts.attach(who, draftId, key, Upload.of(file, false)));
    }

    @GET
    @Path("/report-drafts/{draftId}/check")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<DraftApi.Check> checkReportDraft(UUID draftId) {
        Caller who = caller.get();
        return detached.run(() -> drafts.check(who, draftId));
    }

    @POST
    @Path("/report-drafts/{draftId}/submission")
    @ResponseStatus(CREATED)
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<Receipt> submitReportDraft(
            UUID draftId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid DraftApi.Submission submission) {
        Caller who = caller.get();
        return detached.run(() -> drafts.submit(who, draftId, seen, key, submission));
    }
}
