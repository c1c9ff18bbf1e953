package nl.waarborg.scoring;

import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.framework.CareFunding;
import nl.waarborg.framework.ProviderGroup;
import nl.waarborg.scoring.ScoringApi.ChoiceRequest;
import nl.waarborg.scoring.ScoringApi.Comparison;
import nl.waarborg.scoring.ScoringApi.CriteriaProposal;
import nl.waarborg.scoring.ScoringApi.SavedScore;
import nl.waarborg.scoring.ScoringApi.ScoreRequest;
import nl.waarborg.scoring.ScoringApi.ScoringAnswer;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What an inspection measures, scores and finds. */
@Path("/")
public class ScoringResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final ScoringService service;
    private final ComparisonService comparisons;

    ScoringResource(Detached detached, CurrentCaller caller, ScoringService service, ComparisonService comparisons) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
        this.comparisons = comparisons;
    }

    @GET
    @Path("/inspections/{inspectionId}/scoring")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ScoringAnswer> getScoring(UUID inspectionId) {
        Caller who = caller.get();
        return detached.run(() -> service.read(who, inspectionId));
    }

    @PUT
    @Path("/inspections/{inspectionId}/scoring")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<ScoringAnswer> chooseCriteria(
            UUID inspectionId, @HeaderParam("If-Match") @Nullable String seen, @NotNull @Valid ChoiceRequest choice) {
        Caller who = caller.get();
        return detached.run(() -> service.choose(who, inspectionId, IfMatch.version(seen), choice));
    }

    @GET
    @Path("/inspections/{inspectionId}/scoring/proposal")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<CriteriaProposal> proposeCriteria(
            UUID inspectionId,
            @QueryParam("frameworkVersionId") @NotNull UUID frameworkVersionId,
            @QueryParam("providerGroup") @NotNull ProviderGroup providerGroup,
            @QueryParam("funding") @NotNull CareFunding funding) {
        Caller who = caller.get();
        return detached.run(() -> comparisons.propose(who, inspectionId, frameworkVersionId, providerGroup, funding));
    }

    @PUT
    @Path("/inspections/{inspectionId}/scoring/criteria/{criterionRef}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SavedScore> saveScore(
            UUID inspectionId,
            String criterionRef,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid ScoreRequest request) {
        Caller who = caller.get();
        return detached.run(() -> service.save(who, inspectionId, criterionRef, IfMatch.version(seen), request));
    }

    @GET
    @Path("/inspections/{inspectionId}/scoring/comparison")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<Comparison> compareScores(UUID inspectionId) {
        Caller who = caller.get();
        return detached.run(() -> comparisons.compare(who, inspectionId));
    }
}
