package nl.waarborg.judgement;

import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
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
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.judgement.JudgementApi.AgreementRequest;
import nl.waarborg.judgement.JudgementApi.JudgementAnswer;
import nl.waarborg.judgement.JudgementApi.JudgementRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What the team makes of the result of an inspection. */
@Path("/")
public class JudgementResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final JudgementService service;

    JudgementResource(Detached detached, CurrentCaller caller, JudgementService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("/inspections/{inspectionId}/judgement")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<JudgementAnswer> getJudgement(UUID inspectionId) {
        Caller who = caller.get();
        return detached.run(() -> service.read(who, inspectionId));
    }

    @PUT
    @Path("/inspections/{inspectionId}/judgement")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<JudgementAnswer> saveJudgement(
            UUID inspectionId,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid JudgementRequest request) {
        Caller who = caller.get();
        return detached.run(() -> service.save(who, inspectionId, IfMatch.version(seen), request));
    }

    @POST
    @Path("/inspections/{inspectionId}/judgement/agreement-request")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<JudgementAnswer> askJudgementAgreement(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String seen) {
        Caller who = caller.get();
        return detached.run(() -> service.ask(who, new StepRequest(inspectionId, seen, key)));
    }

    @POST
    @Path("/inspections/{inspectionId}/judgement/agreement")
    @RolesAllowed({SUPERVISOR, COORDINATOR})
    public Uni<JudgementAnswer> agreeWithJudgement(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String seen,
            @NotNull @Valid AgreementRequest agreement) {
        Caller who = caller.get();
        return detached.run(() -> service.agree(who, new StepRequest(inspectionId, seen, key), agreement));
    }
}
