package nl.waarborg.message;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.message.MessageApi.Message;
import nl.waarborg.message.MessageApi.Messages;
import nl.waarborg.message.MessageApi.Note;
import nl.waarborg.message.MessageApi.Notes;
import nl.waarborg.message.MessageApi.TextRequest;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Messages and notes of a case. */
@Path("/")
public class MessageResource {

    private final MessageService messages;
    private final NoteService notes;
    private final CurrentCaller caller;
    private final Detached detached;

    MessageResource(MessageService messages, NoteService notes, CurrentCaller caller, Detached detached) {
        this.messages = messages;
        this.notes = notes;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/messages")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Messages> listMessages(UUID caseId) {
        return detached.run(() -> messages.list(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/messages")
    @ResponseStatus(201)
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Message> sendMessage(
            UUID caseId, @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid TextRequest request) {
        return detached.run(() -> messages.send(caller.get(), caseId, idempotencyKey, request));
    }

    @GET
    @Path("/cases/{caseId}/notes")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Notes> listNotes(UUID caseId) {
        return detached.run(() -> notes.list(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/notes")
    @ResponseStatus(201)
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Note> addNote(
            UUID caseId, @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid TextRequest request) {
        return detached.run(() -> notes.add(caller.get(), caseId, idempotencyKey, request));
    }
}
