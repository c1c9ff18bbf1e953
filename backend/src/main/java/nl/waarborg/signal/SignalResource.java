package nl.waarborg.signal;

import static nl.waarborg.access.Roles.ACCESS_OFFICER;
import static nl.waarborg.access.Roles.CONTRACT_MANAGER;
import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.PRIVACY_OFFICER;
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
import nl.waarborg.shared.web.Detached;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import nl.waarborg.signal.SignalApi.SignalRequest;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Signals. */
@Path("/")
public class SignalResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final SignalService signals;
    private final ReceptionService reception;

    SignalResource(Detached detached, CurrentCaller caller, SignalService signals, ReceptionService reception) {
        this.detached = detached;
        this.caller = caller;
        this.signals = signals;
        this.reception = reception;
    }

    @POST
    @Path("/signals")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<SignalAnswer> recordSignal(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SignalRequest request) {
        Caller who = caller.get();
        return detached.run(() -> reception.record(who, key, request));
    }

    @GET
    @Path("/signals/{signalId}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR, CONTRACT_MANAGER, ACCESS_OFFICER, PRIVACY_OFFICER})
    public Uni<SignalAnswer> getSignal(UUID signalId) {
        Caller who = caller.get();
        return detached.run(() -> signals.read(who, signalId));
    }
}
