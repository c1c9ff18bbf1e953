package nl.waarborg.intake;

import static nl.waarborg.access.Roles.ACCESS_OFFICER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.intake.IntakeApi.AccessSignal;
import nl.waarborg.intake.IntakeApi.AccessSignalRequest;
import nl.waarborg.intake.IntakeApi.Conversation;
import nl.waarborg.intake.IntakeApi.MoreRequest;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Signals of access officers and of systems of municipalities. */
@Path("/access-signals")
public class AccessSignalResource {

    private final AccessSignalService signals;
    private final SourceConversationService conversations;
    private final CurrentCaller caller;
    private final Detached detached;

    AccessSignalResource(
            AccessSignalService signals,
            SourceConversationService conversations,
            CurrentCaller caller,
            Detached detached) {
        this.signals = signals;
        this.conversations = conversations;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @RolesAllowed(ACCESS_OFFICER)
    public Uni<Page<AccessSignal>> listAccessSignals(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        Caller who = caller.get();
        return detached.run(() -> signals.list(who, cursor, limit));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(ACCESS_OFFICER)
    public Uni<AccessSignal> fileAccessSignal(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AccessSignalRequest request) {
        Caller who = caller.get();
        return detached.run(() -> signals.file(who, request, key));
    }

    @GET
    @Path("/{signalId}")
    @RolesAllowed(ACCESS_OFFICER)
    public Uni<Conversation> getAccessSignal(UUID signalId) {
        Caller who = caller.get();
        return detached.run(() -> conversations.ofOwn(who, signalId));
    }

    @POST
    @Path("/{signalId}/answers")
    @ResponseStatus(201)
    @RolesAllowed(ACCESS_OFFICER)
    public Uni<Conversation> answerAccessSignal(
            UUID signalId, @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid MoreRequest told) {
        Caller who = caller.get();
        return detached.run(() -> conversations.answerOwn(who, signalId, told, key));
    }
}
