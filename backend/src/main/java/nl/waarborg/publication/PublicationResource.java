package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.publication.PublicationApi.AnnualReportRequest;
import nl.waarborg.publication.PublicationApi.ClearanceRequest;
import nl.waarborg.publication.PublicationApi.CorrectionRequest;
import nl.waarborg.publication.PublicationApi.ObjectionRequest;
import nl.waarborg.publication.PublicationApi.ProposalRequest;
import nl.waarborg.publication.PublicationApi.ProviderViewRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.PublicationDecisionRequest;
import nl.waarborg.publication.PublicationApi.PublicationSummary;
import nl.waarborg.publication.PublicationApi.ResumeRequest;
import nl.waarborg.publication.PublicationApi.WithdrawalRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The way of a document to the public. */
@Path("/")
public class PublicationResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final PublicationService preparing;
    private final DecidingService deciding;

    PublicationResource(
            Detached detached, CurrentCaller caller, PublicationService preparing, DecidingService deciding) {
        this.detached = detached;
        this.caller = caller;
        this.preparing = preparing;
        this.deciding = deciding;
    }

    @GET
    @Path("/publications")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<Page<PublicationSummary>> listPublications(
            @QueryParam("document") @Nullable DocumentKind document,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return detached.run(() -> preparing.list(caller.get(), document, cursor, limit));
    }

    @POST
    @Path("/publications")
    @ResponseStatus(201)
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> beginAnnualReport(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AnnualReportRequest request) {
        return detached.run(() -> preparing.beginAnnualReport(caller.get(), key, request));
    }

    @POST
    @Path("/inspections/{inspectionId}/publication")
    @ResponseStatus(201)
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> beginPublication(UUID inspectionId, @HeaderParam("Idempotency-Key") String key) {
        return detached.run(() -> preparing.begin(caller.get(), inspectionId, key));
    }

    @POST
    @Path("/reports/{reportId}/publication")
    @ResponseStatus(201)
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> beginInvestigationSummary(UUID reportId, @HeaderParam("Idempotency-Key") String key) {
        return detached.run(() -> preparing.beginSummary(caller.get(), reportId, key));
    }

    @GET
    @Path("/publications/{publicationId}")
    @RolesAllowed({Roles.PROVIDER_USER, Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> getPublication(UUID publicationId) {
        return detached.run(() -> preparing.read(caller.get(), publicationId));
    }

    @PUT
    @Path("/publications/{publicationId}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> savePublication(
            UUID publicationId, @HeaderParam("If-Match") String seen, @NotNull @Valid PublicContent content) {
        return detached.run(() -> preparing.save(caller.get(), publicationId, seen, content));
    }

    @PUT
    @Path("/publications/{publicationId}/clearance")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> clearFinding(
            UUID publicationId, @HeaderParam("If-Match") String seen, @NotNull @Valid ClearanceRequest request) {
        return detached.run(() -> preparing.clear(caller.get(), publicationId, seen, request));
    }

    @POST
    @Path("/publications/{publicationId}/view-request")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> askProviderView(
            UUID publicationId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> preparing.askView(caller.get(), new StepRequest(publicationId, seen, key)));
    }

    @PUT
    @Path("/publications/{publicationId}/view")
    @RolesAllowed(Roles.PROVIDER_USER)
    public Uni<PublicationAnswer> giveProviderView(
            UUID publicationId, @HeaderParam("If-Match") String seen, @NotNull @Valid ProviderViewRequest view) {
        return detached.run(() -> preparing.giveView(caller.get(), publicationId, seen, view));
    }

    @POST
    @Path("/publications/{publicationId}/proposal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> proposePublication(
            UUID publicationId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ProposalRequest proposal) {
        return detached.run(() -> deciding.propose(caller.get(), new StepRequest(publicationId, seen, key), proposal));
    }

    @POST
    @Path("/publications/{publicationId}/decision")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> decidePublication(
            UUID publicationId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid PublicationDecisionRequest decision) {
        return detached.run(() -> deciding.decide(caller.get(), new StepRequest(publicationId, seen, key), decision));
    }

    @POST
    @Path("/publications/{publicationId}/reconsideration")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> reconsiderPublication(
            UUID publicationId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> deciding.reconsider(caller.get(), new StepRequest(publicationId, seen, key)));
    }

    @POST
    @Path("/publications/{publicationId}/objection")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> freezePublication(
            UUID publicationId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ObjectionRequest objection) {
        return detached.run(
                () -> deciding.freeze(caller.get(), new StepRequest(publicationId, seen, key), objection.reason()));
    }

    @POST
    @Path("/publications/{publicationId}/resumption")
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<PublicationAnswer> resumePublication(
            UUID publicationId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ResumeRequest resume) {
        return detached.run(() -> deciding.resume(caller.get(), new StepRequest(publicationId, seen, key), resume));
    }

    @POST
    @Path("/publications/{publicationId}/correction")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> correctPublication(
            UUID publicationId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid CorrectionRequest correction) {
        return detached.run(
                () -> deciding.correct(caller.get(), new StepRequest(publicationId, seen, key), correction));
    }

    @DELETE
    @Path("/publications/{publicationId}/correction")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> discardCorrection(UUID publicationId, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> deciding.discardCorrection(caller.get(), publicationId, seen));
    }

    @POST
    @Path("/publications/{publicationId}/withdrawal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> withdrawPublication(
            UUID publicationId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid WithdrawalRequest withdrawal) {
        return detached.run(
                () -> deciding.withdraw(caller.get(), new StepRequest(publicationId, seen, key), withdrawal));
    }
}
