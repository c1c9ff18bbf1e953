package nl.waarborg.letter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.letter.LetterApi.LetterDraft;
import nl.waarborg.letter.LetterApi.LetterPreviewRequest;
import nl.waarborg.letter.LetterApi.Letters;
import nl.waarborg.shared.web.Detached;
import nl.waarborg.shared.web.Download;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters of a case. They are sent by the steps to which they belong. */
@Path("/")
public class LetterResource {

    private final LetterService service;
    private final CurrentCaller caller;
    private final Detached detached;

    LetterResource(LetterService service, CurrentCaller caller, Detached detached) {
        this.service = service;
        this.caller = caller;
        this.detached = detached;
    }

    @GET
    @Path("/cases/{caseId}/letters")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<Letters> listLetters(UUID caseId) {
        return detached.run(() -> service.list(caller.get(), caseId));
    }

    @POST
    @Path("/cases/{caseId}/letter-previews")
    @RolesAllowed({"SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<LetterDraft> previewLetter(UUID caseId, @NotNull @Valid LetterPreviewRequest request) {
        return detached.run(() -> service.preview(caller.get(), caseId, request));
    }

    @GET
    @Path("/letters/{letterId}/document")
    @RolesAllowed({"PROVIDER_USER", "SUPERVISOR", "LAWFULNESS_SUPERVISOR", "COORDINATOR"})
    public Uni<RestResponse<Download>> getLetterDocument(UUID letterId) {
        return detached.runSlow(() -> service.document(caller.get(), letterId).map(Download::answer));
    }
}
