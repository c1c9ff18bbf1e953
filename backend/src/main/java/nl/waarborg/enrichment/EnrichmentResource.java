package nl.waarborg.enrichment;

import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.enrichment.EnrichmentApi.AnswerRequest;
import nl.waarborg.enrichment.EnrichmentApi.Checklist;
import nl.waarborg.shared.web.Detached;

/** The checklist of a signal. */
@Path("/")
public class EnrichmentResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final EnrichmentService service;

    EnrichmentResource(Detached detached, CurrentCaller caller, EnrichmentService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @GET
    @Path("/signals/{signalId}/checklist")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<Checklist> getChecklist(UUID signalId) {
        Caller who = caller.get();
        return detached.run(() -> service.checklist(who, signalId));
    }

    @PUT
    @Path("/signals/{signalId}/checklist/{code}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<Checklist> answerChecklistItem(
            UUID signalId, String code, @HeaderParam("If-Match") String seen, @NotNull @Valid AnswerRequest given) {
        Caller who = caller.get();
        return detached.run(() -> service.answer(who, signalId, code, seen, given));
    }
}
