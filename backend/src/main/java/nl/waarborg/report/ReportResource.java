package nl.waarborg.report;

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.report.ReportApi.ReportAnswer;
import nl.waarborg.report.ReportApi.ReportSummary;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Filed reports. */
@Path("/")
public class ReportResource {

    /** Which reports a list shows. */
    enum State {
        OPEN,
        ENDED
    }

    private final Detached detached;
    private final CurrentCaller caller;
    private final ReportService reports;
    private final ReportStepService steps;
    private final ReceiptDocument documents;

    ReportResource(
            Detached detached,
            CurrentCaller caller,
            ReportService reports,
            ReportStepService steps,
            ReceiptDocument documents) {
        this.detached = detached;
        this.caller = caller;
        this.reports = reports;
        this.steps = steps;
        this.documents = documents;
    }

    @GET
    @Path("/reports")
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
    public Uni<Page<ReportSummary>> listReports(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("state") @Nullable State state,
            @QueryParam("providerId") @Nullable UUID providerId) {
        Caller who = caller.get();
        Boolean open = state == null ? null : state == State.OPEN;
        return detached.run(() -> reports.list(who, open, providerId, cursor, limit));
    }

    @GET
    @Path("/reports/{reportId}")
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
    public Uni<ReportAnswer> getReport(UUID reportId) {
        Caller who = caller.get();
        return detached.run(() -> reports.read(who, reportId));
    }

    @GET
    @Path("/reports/{reportId}/receipt")
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
    public Uni<ReportApi.Receipt> getReceipt(UUID reportId) {
        Caller who = caller.get();
        return detached.run(() -> reports.receipt(who, reportId));
    }

    @GET
    @Path("/reports/{reportId}/receipt/document")
    @Produces("application/pdf")
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
    public Uni<byte[]> getReceiptDocument(UUID reportId) {
        Caller who = caller.get();
        return detached.runSlow(() -> documents.of(who, reportId));
    }

    @POST
    @Path("/reports/{reportId}/persons-opening")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportApi.Persons> openPersons(UUID reportId, @Valid ReportApi.PersonsOpening opening) {
        Caller who = caller.get();
        return detached.run(() -> reports.openPersons(who, reportId, opening.purpose()));
    }

    @GET
    @Path("/reports/{reportId}/related")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ReportApi.RelatedReports> listRelatedReports(UUID reportId) {
        Caller who = caller.get();
        return detached.run(() -> reports.related(who, reportId));
    }

    @POST
    @Path("/reports/{reportId}/withdrawal")
    @RolesAllowed(PROVIDER_USER)
    public Uni<ReportAnswer> withdrawReport(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid ReportApi.Reason reason) {
        Caller who = caller.get();
        return detached.run(() -> steps.withdraw(who, new StepRequest(reportId, seen, key), reason));
    }

    @POST
    @Path("/reports/{reportId}/conversion")
    @RolesAllowed({PROVIDER_USER, SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> convertConsultation(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid ReportApi.Conversion conversion) {
        Caller who = caller.get();
        return detached.run(() -> steps.convert(who, new StepRequest(reportId, seen, key), conversion));
    }

    @POST
    @Path("/reports/{reportId}/client-informed")
    @RolesAllowed(PROVIDER_USER)
    public Uni<ReportAnswer> confirmClientInformed(
            UUID reportId, @HeaderParam("If-Match") String seen, @Valid ReportApi.ClientInformedRequest informed) {
        Caller who = caller.get();
        return detached.run(() -> steps.confirmClientInformed(who, reportId, seen, informed));
    }

    @POST
    @Path("/reports/{reportId}/closing")
    @RolesAllowed({SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> closeReport(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid ReportApi.ClosingRequest closing) {
        Caller who = caller.get();
        return detached.run(() -> steps.close(who, new StepRequest(reportId, seen, key), closing));
    }

    @POST
    @Path("/reports/{reportId}/reopening")
    @RolesAllowed({SUPERVISOR, COORDINATOR})
    public Uni<ReportAnswer> reopenReport(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @Valid ReportApi.ReopeningRequest reopening) {
        Caller who = caller.get();
        return detached.run(() -> steps.reopen(who, new StepRequest(reportId, seen, key), reopening));
    }
}
