package nl.waarborg.inspectionreport;

import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
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
import nl.waarborg.inspectionreport.InspectionReportApi.AgreementRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.ReactionRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.ReportAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.SectionAnswer;
import nl.waarborg.inspectionreport.InspectionReportApi.SectionRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.SendingRequest;
import nl.waarborg.inspectionreport.InspectionReportApi.WeighingRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports of inspections. */
@Path("/")
public class InspectionReportResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final InspectionReportService reports;
    private final ReactionService reactions;
    private final FinalisationService finalisations;
    private final ReportDocumentService documents;

    InspectionReportResource(
            Detached detached,
            CurrentCaller caller,
            InspectionReportService reports,
            ReactionService reactions,
            FinalisationService finalisations,
            ReportDocumentService documents) {
        this.detached = detached;
        this.caller = caller;
        this.reports = reports;
        this.reactions = reactions;
        this.finalisations = finalisations;
        this.documents = documents;
    }

    @GET
    @Path("/inspections/{inspectionId}/report")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> getInspectionReport(UUID inspectionId) {
        return detached.run(() -> reports.read(caller.get(), inspectionId));
    }

    @PUT
    @Path("/inspections/{inspectionId}/report")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> composeInspectionReport(UUID inspectionId) {
        return detached.run(() -> reports.compose(caller.get(), inspectionId));
    }

    @GET
    @Path("/inspections/{inspectionId}/report/document")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<RestResponse<Download>> getInspectionReportDocument(UUID inspectionId) {
        return detached.runSlow(
                () -> documents.document(caller.get(), inspectionId).map(Download::answer));
    }

    @PUT
    @Path("/report-sections/{sectionId}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SectionAnswer> changeReportSection(
            UUID sectionId, @HeaderParam("If-Match") String seen, @NotNull @Valid SectionRequest section) {
        return detached.run(() -> reports.write(caller.get(), sectionId, seen, section));
    }

    @POST
    @Path("/inspections/{inspectionId}/report/sending")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> sendDraftReport(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid SendingRequest request) {
        return detached.run(() -> reactions.send(caller.get(), new StepRequest(inspectionId, seen, key), request));
    }

    @PUT
    @Path("/inspections/{inspectionId}/report/reaction-draft")
    @RolesAllowed(PROVIDER_USER)
    public Uni<ReportAnswer> saveReaction(
            UUID inspectionId, @HeaderParam("If-Match") String seen, @NotNull @Valid ReactionRequest draft) {
        return detached.run(() -> reactions.save(caller.get(), inspectionId, seen, draft));
    }

    @POST
    @Path("/inspections/{inspectionId}/report/reaction")
    @RolesAllowed(PROVIDER_USER)
    public Uni<ReportAnswer> sendReaction(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ReactionRequest reaction) {
        return detached.run(() -> reactions.react(caller.get(), new StepRequest(inspectionId, seen, key), reaction));
    }

    @PUT
    @Path("/report-reactions/{reactionId}/weighing")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> weighReaction(
            UUID reactionId, @HeaderParam("If-Match") String seen, @NotNull @Valid WeighingRequest weighing) {
        return detached.run(() -> reactions.weigh(caller.get(), reactionId, seen, weighing));
    }

    @POST
    @Path("/inspections/{inspectionId}/report/finalisation")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> proposeFinalReport(
            UUID inspectionId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> finalisations.propose(caller.get(), new StepRequest(inspectionId, seen, key)));
    }

    @POST
    @Path("/inspections/{inspectionId}/report/finalisation-agreement")
    @RolesAllowed({SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> agreeFinalReport(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid AgreementRequest agreement) {
        return detached.run(
                () -> finalisations.agree(caller.get(), new StepRequest(inspectionId, seen, key), agreement));
    }
}
