package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerResponseContext;
import nl.waarborg.shared.CurrentActor;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Puts every refused call on record: who tried what without the role for it. */
public class RefusalFilter {

    private static final int FORBIDDEN = 403;

    private final AuditTrail trail;
    private final CurrentActor caller;
    private final Detached detached;

    RefusalFilter(AuditTrail trail, CurrentActor caller, Detached detached) {
        this.trail = trail;
        this.caller = caller;
        this.detached = detached;
    }

    @ServerResponseFilter
    public Uni<Void> refusal(ContainerResponseContext answer, SimpleResourceInfo resource) {
        if (answer.getStatus() != FORBIDDEN || resource.getMethodName() == null) {
            return Uni.createFrom().voidItem();
        }
        return detached.run(() -> trail.refused(caller.actor(), resource.getMethodName()))
                .onFailure()
                .recoverWithNull();
    }
}
