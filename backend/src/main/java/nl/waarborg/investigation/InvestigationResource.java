package nl.waarborg.investigation;

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
import nl.waarborg.investigation.InvestigationApi.CompletenessCheck;
import nl.waarborg.investigation.InvestigationApi.InvestigationAnswer;
import nl.waarborg.investigation.InvestigationApi.InvestigationOrderRequest;
import nl.waarborg.investigation.InvestigationApi.ReviewRequest;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The provider's own investigation. */
@Path("/")
public class InvestigationResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final InvestigationService investigations;
    private final ReviewService reviews;

    InvestigationResource(
            Detached detached, CurrentCaller caller, InvestigationService investigations, ReviewService reviews) {
        this.detached = detached;
        this.caller = caller;
        this.investigations = investigations;
        this.reviews = reviews;
    }

    @GET
    @Path("/reports/{reportId}/investigation")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<InvestigationAnswer> getInvestigation(UUID reportId) {
        return detached.run(() -> investigations.read(caller.get(), reportId));
    }

    @PUT
    @Path("/reports/{reportId}/investigation")
    @RolesAllowed("PROVIDER_USER")
    public Uni<InvestigationAnswer> saveInvestigation(
            UUID reportId, @HeaderParam("If-Match") String seen, @NotNull @Valid InvestigationContent content) {
        return detached.run(() -> investigations.save(caller.get(), reportId, seen, content));
    }

    @POST
    @Path("/reports/{reportId}/investigation/order")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<InvestigationAnswer> orderInvestigation(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid InvestigationOrderRequest order) {
        return detached.run(() -> reviews.order(caller.get(), new StepRequest(reportId, seen, key), order));
    }

    @GET
    @Path("/reports/{reportId}/investigation/check")
    @RolesAllowed("PROVIDER_USER")
    public Uni<CompletenessCheck> checkInvestigation(UUID reportId) {
        return detached.run(() -> investigations.check(caller.get(), reportId));
    }

    @POST
    @Path("/reports/{reportId}/investigation/submission")
    @RolesAllowed("PROVIDER_USER")
    public Uni<InvestigationAnswer> submitInvestigation(
            UUID reportId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> investigations.submit(caller.get(), new StepRequest(reportId, seen, key)));
    }

    @POST
    @Path("/reports/{reportId}/investigation/reviews")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "COORDINATOR"})
    public Uni<InvestigationAnswer> reviewInvestigation(
            UUID reportId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ReviewRequest review) {
        return detached.run(() -> reviews.review(caller.get(), new StepRequest(reportId, seen, key), review));
    }
}
