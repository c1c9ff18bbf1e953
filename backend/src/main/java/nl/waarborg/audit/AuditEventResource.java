package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.waarborg.shared.CurrentActor;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;

@Path("/audit-events")
public class AuditEventResource {

    private final Detached detached;
    private final CurrentActor caller;
    private final AuditService service;

    AuditEventResource(Detached detached, CurrentActor caller, AuditService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @RolesAllowed("PRIVACY_OFFICER")
    public Uni<Page<AuditApi.AuditEvent>> listAuditEvents(@Valid @BeanParam AuditApi.AuditQuestion question) {
        return detached.run(() -> service.list(caller.actor(), question));
    }

    @GET
    @Path("/verification")
    @RolesAllowed("PRIVACY_OFFICER")
    public Uni<AuditApi.Verification> verifyAuditTrail() {
        return detached.runSlow(() -> service.verify(caller.actor()));
    }
}
