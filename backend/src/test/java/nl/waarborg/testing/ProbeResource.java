package nl.waarborg.testing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.waarborg.shared.problem.CommonProblem;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.shared.web.RateLimited;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Endpoints of the tests alone, to try what every endpoint has in common. */
@Path("/probe")
public class ProbeResource {

    private final Detached detached;
    private final ProbeService service;

    ProbeResource(Detached detached, ProbeService service) {
        this.detached = detached;
        this.service = service;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    public Uni<ProbeApi.Thing> create(@Valid ProbeApi.Form form, @HeaderParam("Idempotency-Key") String key) {
        return detached.run(() -> service.leavePair(form, key));
    }

    @GET
    @PermitAll
    public Uni<Integer> read(@QueryParam("limit") @DefaultValue("1") @Max(10) int limit) {
        return detached.run(service::read);
    }

    @PUT
    @PermitAll
    public Uni<Integer> edit(@HeaderParam("If-Match") String seen) {
        return detached.run(() -> {
            IfMatch.check(IfMatch.version(seen), 3);
            return Uni.createFrom().item(4);
        });
    }

    @GET
    @PermitAll
    @Path("/look")
    public Uni<Void> look() {
        return detached.run(service::look);
    }

    @GET
    @PermitAll
    @Path("/broken")
    public Uni<Void> breakDown() {
        return detached.run(service::breakDown);
    }

    @GET
    @PermitAll
    @Path("/slow")
    public Uni<Void> slow() {
        return detached.run(() -> Uni.createFrom().nothing());
    }

    @GET
    @PermitAll
    @Path("/transition")
    public Uni<Void> transition() {
        return detached.run(() -> {
            throw Problem.of(CommonProblem.ILLEGAL_TRANSITION);
        });
    }

    @GET
    @PermitAll
    @Path("/limited")
    @RateLimited(perMinute = 3)
    public Uni<Integer> limited() {
        return detached.run(() -> Uni.createFrom().item(1));
    }

    @GET
    @Path("/secret")
    @RolesAllowed("PRIVACY_OFFICER")
    public Uni<Integer> secret() {
        return detached.run(() -> Uni.createFrom().item(1));
    }
}
