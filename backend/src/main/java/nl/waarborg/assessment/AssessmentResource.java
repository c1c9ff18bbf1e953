package nl.waarborg.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.assessment.AssessmentApi.AcknowledgementRequest;
import nl.waarborg.assessment.AssessmentApi.AgreementRequest;
import nl.waarborg.assessment.AssessmentApi.AssessmentRequest;
import nl.waarborg.assessment.AssessmentApi.ConversationRequest;
import nl.waarborg.assessment.AssessmentApi.SupplementAnswerRequest;
import nl.waarborg.assessment.AssessmentApi.SupplementRequestRequest;
import nl.waarborg.assessment.AssessmentApi.UnreportedCalamityLetterRequest;
import nl.waarborg.assessment.AssessmentApi.UnreportedCalamityRequest;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.letter.LetterApi.LetterDraft;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The assessment of reports, from receipt to outcome. */
@Path("/")
public class AssessmentResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final ReceiptService receipts;
    private final SupplementService supplements;
    private final AssessmentService assessments;
    private final ConversationService conversations;
    private final UnreportedCalamityService unreported;

    AssessmentResource(
            Detached detached,
            CurrentCaller caller,
            ReceiptService receipts,
            SupplementService supplements,
            AssessmentService assessments,
            ConversationService conversations,
            UnreportedCalamityService unreported) {
        this.detached = detached;
        this.caller = caller;
        this.receipts = receipts;
        this.supplements = supplements;
        this.assessments = assessments;
        this.conversations = conversations;
        this.unreported = unreported;
    }

    @POST
    @Path("/reports/{reportId}/acknowledgement")
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<ReportAnswer> acknowledgeReport(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid AcknowledgementRequest receipt) {
        return detached.run(() -> receipts.acknowledge(caller.get(), new StepRequest(reportId, seen, key), receipt));
    }

    @POST
    @Path("/reports/{reportId}/supplement-requests")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<ReportAnswer> requestSupplement(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid SupplementRequestRequest asked) {
        return detached.run(() -> supplements.request(caller.get(), new StepRequest(reportId, seen, key), asked));
    }

    @POST
    @Path("/reports/{reportId}/supplement-requests/{supplementRequestId}/answer")
    @RolesAllowed("PROVIDER_USER")
    public Uni<ReportAnswer> answerSupplementRequest(
            UUID reportId,
            UUID supplementRequestId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid SupplementAnswerRequest given) {
        return detached.run(() ->
                supplements.answer(caller.get(), new StepRequest(reportId, seen, key), supplementRequestId, given));
    }

    @POST
    @Path("/reports/{reportId}/assessment")
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<ReportAnswer> assessReport(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid AssessmentRequest assessed) {
        return detached.run(() -> assessments.assess(caller.get(), new StepRequest(reportId, seen, key), assessed));
    }

    @POST
    @Path("/reports/{reportId}/assessment/agreement")
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<ReportAnswer> agreeWithAssessment(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid AgreementRequest decision) {
        return detached.run(() -> assessments.agree(caller.get(), new StepRequest(reportId, seen, key), decision));
    }

    @POST
    @Path("/reports/{reportId}/conversations")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<ReportAnswer> recordConversation(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ConversationRequest held) {
        return detached.run(() -> conversations.record(caller.get(), new StepRequest(reportId, seen, key), held));
    }

    @POST
    @Path("/unreported-calamities")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<ReportAnswer> requestUnreportedCalamity(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid UnreportedCalamityRequest asked) {
        return detached.run(() -> unreported.request(caller.get(), key, asked));
    }

    @POST
    @Path("/unreported-calamities/letter-previews")
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<LetterDraft> previewUnreportedCalamityLetter(@NotNull @Valid UnreportedCalamityLetterRequest asked) {
        return detached.run(() -> unreported.preview(caller.get(), asked));
    }
}
