package nl.waarborg.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.access.Roles;
import nl.waarborg.search.SearchApi.SearchAnswer;
import nl.waarborg.search.SearchApi.SearchRequest;
import nl.waarborg.shared.web.Detached;

/** The search box of the workspace. */
@Path("/searches")
public class SearchResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final SearchService service;

    SearchResource(Detached detached, CurrentCaller caller, SearchService service) {
        this.detached = detached;
        this.caller = caller;
        this.service = service;
    }

    @POST
    @RolesAllowed({
        Roles.SUPERVISOR,
        Roles.LAWFULNESS_SUPERVISOR,
        Roles.COORDINATOR,
        Roles.COMMUNICATION_ADVISER,
        Roles.CONTRACT_MANAGER,
        Roles.ACCESS_OFFICER,
        Roles.EXECUTIVE_READER,
        Roles.PRIVACY_OFFICER
    })
    public Uni<SearchAnswer> search(@Valid @NotNull SearchRequest request) {
        Caller who = caller.get();
        return detached.run(() -> service.search(who, request));
    }
}
