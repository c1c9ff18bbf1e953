package nl.waarborg.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.waarborg.shared.web.Detached;

/** The page that shows what would go out, where no mail server is set and everybody is a demo account. */
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
    public Uni<OutboxApi.CaughtMails> listCaughtMail(@QueryParam("to") @Size(max = 254) String to) {
        return detached.run(() -> service.caught(to));
    }
}
