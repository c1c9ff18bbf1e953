package nl.waarborg.worklist;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import nl.waarborg.worklist.WorklistApi.SaveFilterRequest;
import nl.waarborg.worklist.WorklistApi.SavedFilter;
import nl.waarborg.worklist.WorklistApi.SavedFilters;
import nl.waarborg.worklist.WorklistApi.Tasks;
import nl.waarborg.worklist.WorklistApi.WorkItem;
import nl.waarborg.worklist.WorklistApi.WorkSummary;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Work lists, tasks and saved filters. */
@Path("/")
public class WorklistResource {

    private final WorklistService service;
    private final CurrentCaller caller;
    private final Detached detached;

    WorklistResource(WorklistService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/work-items")
    @RolesAllowed({
        "SUPERVISOR",
        "LAWFULNESS_SUPERVISOR",
        "COORDINATOR",
        "COMMUNICATION_ADVISER",
        "CONTRACT_MANAGER",
        "ACCESS_OFFICER",
        "EXECUTIVE_READER",
        "PRIVACY_OFFICER",
        "ADMINISTRATOR"
    })
    public Uni<Page<WorkItem>> listWorkItems(
            @BeanParam WorkQuery query,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return detached.run(() -> service.list(caller.get(), query.filter(), cursor, limit));
    }

    @GET
    @Path("/work-items/summary")
    @RolesAllowed({
        "SUPERVISOR",
        "LAWFULNESS_SUPERVISOR",
        "COORDINATOR",
        "COMMUNICATION_ADVISER",
        "CONTRACT_MANAGER",
        "ACCESS_OFFICER",
        "EXECUTIVE_READER",
        "PRIVACY_OFFICER",
        "ADMINISTRATOR"
    })
    public Uni<WorkSummary> getWorkSummary() {
        return detached.run(() -> service.summary(caller.get()));
    }

    @GET
    @Path("/work-items/export")
    @Produces("text/csv")
    @RolesAllowed({"COORDINATOR", "SUPERVISOR"})
    public Uni<RestResponse<String>> exportWorkItems(@BeanParam WorkQuery query) {
        return detached.run(() -> service.export(caller.get(), query.filter())
                .map(items -> RestResponse.ResponseBuilder.ok(
                                WorkItemsCsv.of(items, caller.get().language()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"werklijst.csv\"")
                        .build()));
    }

    @GET
    @Path("/tasks")
    @RolesAllowed({"PROVIDER_USER", "PROVIDER_ADMINISTRATOR"})
    public Uni<Tasks> listTasks() {
        return detached.run(() -> service.tasks(caller.get()));
    }

    @GET
    @Path("/saved-filters")
    @RolesAllowed({
        "SUPERVISOR",
        "LAWFULNESS_SUPERVISOR",
        "COORDINATOR",
        "COMMUNICATION_ADVISER",
        "CONTRACT_MANAGER",
        "ACCESS_OFFICER",
        "EXECUTIVE_READER",
        "PRIVACY_OFFICER",
        "ADMINISTRATOR"
    })
    public Uni<SavedFilters> listSavedFilters() {
        return detached.run(() -> service.savedFilters(caller.get()));
    }

    @POST
    @Path("/saved-filters")
    @ResponseStatus(201)
    @RolesAllowed({
        "SUPERVISOR",
        "LAWFULNESS_SUPERVISOR",
        "COORDINATOR",
        "COMMUNICATION_ADVISER",
        "CONTRACT_MANAGER",
        "ACCESS_OFFICER",
        "EXECUTIVE_READER",
        "PRIVACY_OFFICER",
        "ADMINISTRATOR"
    })
    public Uni<SavedFilter> saveFilter(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull SaveFilterRequest request) {
        return detached.run(() -> service.saveFilter(caller.get(), idempotencyKey, request));
    }

    @DELETE
    @Path("/saved-filters/{savedFilterId}")
    @RolesAllowed({
        "SUPERVISOR",
        "LAWFULNESS_SUPERVISOR",
        "COORDINATOR",
        "COMMUNICATION_ADVISER",
        "CONTRACT_MANAGER",
        "ACCESS_OFFICER",
        "EXECUTIVE_READER",
        "PRIVACY_OFFICER",
        "ADMINISTRATOR"
    })
    public Uni<Void> removeSavedFilter(UUID savedFilterId) {
        return detached.run(() -> service.removeFilter(caller.get(), savedFilterId));
    }
}
