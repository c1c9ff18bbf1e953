package nl.waarborg.inquiry;

import static nl.waarborg.access.Roles.ACCESS_OFFICER;
import static nl.waarborg.access.Roles.COMMUNICATION_ADVISER;
import static nl.waarborg.access.Roles.CONTRACT_MANAGER;
import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.EXECUTIVE_READER;
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
import nl.waarborg.inquiry.InquiryApi.Inquiries;
import nl.waarborg.inquiry.InquiryApi.InquiryAnswer;
import nl.waarborg.inquiry.InquiryApi.InquiryDraftRequest;
import nl.waarborg.inquiry.InquiryApi.InquiryRequest;
import nl.waarborg.inquiry.InquiryApi.MoreTimeRequest;
import nl.waarborg.inquiry.InquiryApi.ReceivedInquiries;
import nl.waarborg.inquiry.InquiryApi.ReceivedInquiry;
import nl.waarborg.inquiry.InquiryApi.RefusalRequest;
import nl.waarborg.inquiry.InquiryApi.ReplyRequest;
import nl.waarborg.inquiry.InquiryApi.WithdrawalRequest;
import nl.waarborg.inquiry.InquiryService.Request;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Questions in a case, and those that were asked of the caller. */
@Path("/")
public class InquiryResource {

    private final InquiryService inquiries;
    private final ReplyService replies;
    private final CurrentCaller caller;
    private final Detached detached;

    InquiryResource(InquiryService inquiries, ReplyService replies, CurrentCaller caller, Detached detached) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/inquiries")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<Inquiries> listInquiries(UUID caseId) {
        return detached.run(() -> inquiries.list(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/inquiries")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InquiryAnswer> askInquiry(
            UUID caseId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid InquiryRequest request) {
        return detached.run(() -> inquiries.ask(caller.get(), caseId, key, request));
    }

    @POST
    @Path("/inquiries/{inquiryId}/withdrawal")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InquiryAnswer> withdrawInquiry(
            UUID inquiryId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid WithdrawalRequest request) {
        return detached.run(() -> inquiries.withdraw(caller.get(), new Request(inquiryId, seen, key), request));
    }

    @POST
    @Path("/inquiries/{inquiryId}/extension")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InquiryAnswer> extendInquiry(
            UUID inquiryId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid MoreTimeRequest request) {
        return detached.run(() -> inquiries.extend(caller.get(), new Request(inquiryId, seen, key), request));
    }

    @POST
    @Path("/inquiries/{inquiryId}/sending")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InquiryAnswer> sendInquiryAgain(
            UUID inquiryId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> inquiries.sendAgain(caller.get(), new Request(inquiryId, seen, key)));
    }

    @GET
    @Path("/inquiries")
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        ACCESS_OFFICER,
        EXECUTIVE_READER
    })
    public Uni<ReceivedInquiries> listReceivedInquiries() {
        return detached.run(() -> replies.received(caller.get()));
    }

    @GET
    @Path("/inquiries/{inquiryId}")
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        ACCESS_OFFICER,
        EXECUTIVE_READER
    })
    public Uni<ReceivedInquiry> getReceivedInquiry(UUID inquiryId) {
        return detached.run(() -> replies.read(caller.get(), inquiryId));
    }

    @PUT
    @Path("/inquiries/{inquiryId}/draft")
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        ACCESS_OFFICER,
        EXECUTIVE_READER
    })
    public Uni<ReceivedInquiry> saveInquiryDraft(
            UUID inquiryId, @HeaderParam("If-Match") String seen, @NotNull @Valid InquiryDraftRequest draft) {
        return detached.run(() -> replies.saveDraft(caller.get(), inquiryId, seen, draft));
    }

    @POST
    @Path("/inquiries/{inquiryId}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        ACCESS_OFFICER,
        EXECUTIVE_READER
    })
    public Uni<VisitorFile> addInquiryFile(
            UUID inquiryId, @HeaderParam("Idempotency-Key") String key, @RestForm FileUpload file) {
        return detached.runSlow(() -> replies.addFile(caller.get(), inquiryId, key, Upload.of(file, false)));
    }

    @POST
    @Path("/inquiries/{inquiryId}/answer")
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        ACCESS_OFFICER,
        EXECUTIVE_READER
    })
    public Uni<ReceivedInquiry> answerInquiry(
            UUID inquiryId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ReplyRequest reply) {
        return detached.run(() -> replies.answer(caller.get(), new Request(inquiryId, seen, key), reply));
    }

    @POST
    @Path("/inquiries/{inquiryId}/refusal")
    @RolesAllowed({
        SUPERVISOR,
        LAWFULNESS_SUPERVISOR,
        COORDINATOR,
        COMMUNICATION_ADVISER,
        CONTRACT_MANAGER,
        ACCESS_OFFICER,
        EXECUTIVE_READER
    })
    public Uni<ReceivedInquiry> declineInquiry(
            UUID inquiryId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid RefusalRequest refusal) {
        return detached.run(() -> replies.decline(caller.get(), new Request(inquiryId, seen, key), refusal));
    }
}
