package nl.waarborg.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.decision.DecisionApi.DecisionRequest;
import nl.waarborg.meeting.MeetingApi.AgendaItemAnswer;
import nl.waarborg.meeting.MeetingApi.ItemsRequest;
import nl.waarborg.meeting.MeetingApi.MeetingAnswer;
import nl.waarborg.meeting.MeetingApi.MinutesRequest;
import nl.waarborg.meeting.MeetingApi.OrderRequest;
import nl.waarborg.meeting.MeetingApi.Reason;
import nl.waarborg.shared.web.Detached;

/** The items of an agenda: composed before, minuted and decided during a meeting. */
@Path("/")
public class AgendaResource {

    private final AgendaService service;
    private final CurrentCaller caller;
    private final Detached detached;

    AgendaResource(AgendaService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @POST
    @Path("/meetings/{meetingId}/items")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> addAgendaItems(
            UUID meetingId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ItemsRequest request) {
        return detached.run(() -> service.add(caller.get(), meetingId, key, request.signalIds()));
    }

    @PUT
    @Path("/meetings/{meetingId}/order")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> orderAgenda(
            UUID meetingId, @HeaderParam("If-Match") String seen, @NotNull @Valid OrderRequest order) {
        return detached.run(() -> service.reorder(caller.get(), meetingId, seen, order.itemIds()));
    }

    @POST
    @Path("/agenda-items/{itemId}/removal")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<MeetingAnswer> removeAgendaItem(
            UUID itemId, @HeaderParam("Idempotency-Key") String key, @HeaderParam("If-Match") String seen) {
        return detached.run(() -> service.remove(caller.get(), new StepRequest(itemId, seen, key)));
    }

    @PUT
    @Path("/agenda-items/{itemId}/minutes")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<AgendaItemAnswer> writeMinutes(
            UUID itemId, @HeaderParam("If-Match") String seen, @NotNull @Valid MinutesRequest minutes) {
        return detached.run(() -> service.writeMinutes(caller.get(), itemId, seen, minutes));
    }

    @POST
    @Path("/agenda-items/{itemId}/decisions")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<AgendaItemAnswer> decideAgendaItem(
            UUID itemId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid DecisionRequest decision) {
        return detached.run(() -> service.decide(caller.get(), new StepRequest(itemId, seen, key), decision));
    }

    @POST
    @Path("/agenda-items/{itemId}/postponement")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<AgendaItemAnswer> postponeAgendaItem(
            UUID itemId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Reason reason) {
        return detached.run(() -> service.postpone(caller.get(), new StepRequest(itemId, seen, key), reason));
    }
}
