package nl.waarborg.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.ThisMachine;

/** The page that shows what would go out, where no mail server is set. */
@Path("/mail-catcher")
public class MailCatcherResource {

    private final Detached detached;
    private final OutboxService service;

    MailCatcherResource(Detached detached, OutboxService service) {
        this.detached = detached;
        this.service = service;
    }

    @GET
    @PermitAll
    public Uni<OutboxApi.CaughtMails> listCaughtMail(
            @QueryParam("to") @Size(max = 254) String to, @Context HttpServerRequest request) {
        boolean fromThisMachine = ThisMachine.asks(request);
        return detached.run(() -> service.caught(to, fromThisMachine));
    }
}
