package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.waarborg.shared.web.Detached;

/** About this installation. */
@Path("/system")
public class SystemResource {

    private final SystemService system;
    private final Detached detached;

    SystemResource(SystemService system, Detached detached) {
        this.system = system;
        this.detached = detached;
    }

    @GET
    @PermitAll
    public Uni<SystemApi.SystemFacts> getSystem() {
        return detached.run(() -> Uni.createFrom().item(system.describe()));
    }
}
