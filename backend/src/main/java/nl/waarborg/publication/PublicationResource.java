package nl.waarborg.publication;

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
import nl.waarborg.access.Roles;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.publication.PublicationApi.ClearanceRequest;
import nl.waarborg.publication.PublicationApi.CorrectionRequest;
import nl.waarborg.publication.PublicationApi.ObjectionRequest;
import nl.waarborg.publication.PublicationApi.ProposalRequest;
import nl.waarborg.publication.PublicationApi.ProviderViewRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.PublicationDecisionRequest;
import nl.waarborg.publication.PublicationApi.ResumeRequest;
import nl.waarborg.publication.PublicationApi.WithdrawalRequest;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The way of a final report to the public. */
@Path("/inspections/{inspectionId}/publication")
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
    @RolesAllowed({Roles.PROVIDER_USER, Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> getPublication(UUID inspectionId) {
        return detached.run(() -> preparing.read(caller.get(), inspectionId));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> beginPublication(UUID inspectionId, @HeaderParam("Idempotency-Key") String key) {
        return detached.run(() -> preparing.begin(caller.get(), inspectionId, key));
    }

    @PUT
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> savePublication(
            UUID inspectionId, @HeaderParam("If-Match") String seen, @NotNull @Valid PublicContent content) {
        return detached.run(() -> preparing.save(caller.get(), inspectionId, seen, content));
    }

    @PUT
    @Path("/clearance")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> clearFinding(
            UUID inspectionId, @HeaderParam("If-Match") String seen, @NotNull @Valid ClearanceRequest request) {
        return detached.run(() -> preparing.clear(caller.get(), inspectionId, seen, request));
    }

    @POST
    @Path("/view-request")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> askProviderView(
            UUID inspectionId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> preparing.askView(caller.get(), new StepRequest(inspectionId, seen, key)));
    }

    @PUT
    @Path("/view")
    @RolesAllowed(Roles.PROVIDER_USER)
    public Uni<PublicationAnswer> giveProviderView(
            UUID inspectionId, @HeaderParam("If-Match") String seen, @NotNull @Valid ProviderViewRequest view) {
        return detached.run(() -> preparing.giveView(caller.get(), inspectionId, seen, view));
    }

    @POST
    @Path("/proposal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> proposePublication(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ProposalRequest proposal) {
        return detached.run(() -> deciding.propose(caller.get(), new StepRequest(inspectionId, seen, key), proposal));
    }

    @POST
    @Path("/decision")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> decidePublication(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid PublicationDecisionRequest decision) {
        return detached.run(() -> deciding.decide(caller.get(), new StepRequest(inspectionId, seen, key), decision));
    }

    @POST
    @Path("/reconsideration")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> reconsiderPublication(
            UUID inspectionId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> deciding.reconsider(caller.get(), new StepRequest(inspectionId, seen, key)));
    }

    @POST
    @Path("/objection")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> freezePublication(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ObjectionRequest objection) {
        return detached.run(
                () -> deciding.freeze(caller.get(), new StepRequest(inspectionId, seen, key), objection.reason()));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Roles.COORDINATOR)
    public Uni<PublicationAnswer> resumePublication(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ResumeRequest resume) {
        return detached.run(() -> deciding.resume(caller.get(), new StepRequest(inspectionId, seen, key), resume));
    }

    @POST
    @Path("/correction")
    @RolesAllowed({Roles.SUPERVISOR, Roles.LAWFULNESS_SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> correctPublication(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid CorrectionRequest correction) {
        return detached.run(() -> deciding.correct(caller.get(), new StepRequest(inspectionId, seen, key), correction));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.SUPERVISOR, Roles.COORDINATOR})
    public Uni<PublicationAnswer> withdrawPublication(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid WithdrawalRequest withdrawal) {
        return detached.run(
                () -> deciding.withdraw(caller.get(), new StepRequest(inspectionId, seen, key), withdrawal));
    }
}
