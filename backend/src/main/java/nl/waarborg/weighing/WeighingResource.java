package nl.waarborg.weighing;

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
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.weighing.WeighingApi.WeighingRequest;
import nl.waarborg.weighing.WeighingApi.WeighingSheet;

/** Weighing of signals. */
@Path("/")
public class WeighingResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final WeighingService service;

    WeighingResource(Detached detached, CurrentCaller caller, WeighingService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("/signals/{signalId}/weighings")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<WeighingSheet> listWeighings(UUID signalId) {
        Caller who = caller.get();
        return detached.run(() -> service.sheet(who, signalId));
    }

    @POST
    @Path("/signals/{signalId}/weighings")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> weighSignal(
            UUID signalId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid WeighingRequest request) {
        Caller who = caller.get();
        return detached.run(() -> service.weigh(who, new StepRequest(signalId, seen, key), request));
    }
}
