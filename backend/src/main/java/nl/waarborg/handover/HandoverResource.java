package nl.waarborg.handover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.handover.HandoverApi.Facts;
import nl.waarborg.handover.HandoverApi.Handovers;
import nl.waarborg.handover.HandoverApi.OutgoingSignalRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.signal.SignalApi.SignalAnswer;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Signals out of other cases. */
@Path("/")
public class HandoverResource {

    private final HandoverService service;
    private final CurrentCaller caller;
    private final Detached detached;

    HandoverResource(HandoverService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/handovers")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Handovers> listHandovers(UUID caseId) {
        return detached.run(() -> service.list(caller.get(), caseId));
    }

    @GET
    @Path("/cases/{caseId}/outgoing-facts")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Facts> readOutgoingFacts(UUID caseId) {
        return detached.run(() -> service.facts(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/signals")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<SignalAnswer> beginSignalOutOfCase(
            UUID caseId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OutgoingSignalRequest request) {
        return detached.run(() -> service.begin(caller.get(), caseId, key, request));
    }
}
