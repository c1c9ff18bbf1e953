package nl.waarborg.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.shared.CurrentActor;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;

@Path("/outbox-messages")
public class OutboxMessageResource {

    private final Detached detached;
    private final CurrentActor caller;
    private final OutboxService service;

    OutboxMessageResource(Detached detached, CurrentActor caller, OutboxService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @RolesAllowed({"COORDINATOR", "PRIVACY_OFFICER", "ADMINISTRATOR"})
    public Uni<Page<OutboxApi.OutboxItem>> listOutboxMessages(
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("state") OutboxState state) {
        return detached.run(() -> service.list(caller.actor(), state, cursor, limit));
    }

    @POST
    @Path("/{outboxMessageId}/resend")
    @RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
    public Uni<OutboxApi.OutboxItem> resendOutboxMessage(@PathParam("outboxMessageId") UUID outboxMessageId) {
        return detached.run(() -> service.resend(caller.actor(), outboxMessageId));
    }
}
