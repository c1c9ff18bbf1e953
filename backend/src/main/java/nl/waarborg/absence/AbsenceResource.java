package nl.waarborg.absence;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.absence.AbsenceApi.Absence;
import nl.waarborg.absence.AbsenceApi.AbsenceRequest;
import nl.waarborg.absence.AbsenceApi.Absences;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Absence of colleagues. */
@Path("/absences")
public class AbsenceResource {

    private final AbsenceService service;
    private final CurrentCaller caller;
    private final Detached detached;

    AbsenceResource(AbsenceService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Absences> listAbsences() {
        return detached.run(() -> service.list(caller.get()));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Absence> announceAbsence(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid AbsenceRequest request) {
        return detached.run(() -> service.announce(caller.get(), idempotencyKey, request));
    }

    @POST
    @Path("/{absenceId}/ending")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Absence> endAbsence(UUID absenceId) {
        return detached.run(() -> service.end(caller.get(), absenceId));
    }
}
