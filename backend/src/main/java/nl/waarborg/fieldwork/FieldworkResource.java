package nl.waarborg.fieldwork;

import static nl.waarborg.access.Roles.COORDINATOR;
import static nl.waarborg.access.Roles.LAWFULNESS_SUPERVISOR;
import static nl.waarborg.access.Roles.PROVIDER_USER;
import static nl.waarborg.access.Roles.SUPERVISOR;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.waarborg.access.CurrentCaller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.fieldwork.FieldworkApi.AnnouncementRequest;
import nl.waarborg.fieldwork.FieldworkApi.DocumentRequestAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsRequest;
import nl.waarborg.fieldwork.FieldworkApi.NoteRequest;
import nl.waarborg.fieldwork.FieldworkApi.VisitAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitNoteAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitRequest;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.shared.web.Detached;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Announcing, visiting and asking for documents. */
@Path("/")
public class FieldworkResource {

    private final Detached detached;
    private final CurrentCaller caller;
    private final VisitService visits;
    private final DocumentRequestService requests;

    FieldworkResource(Detached detached, CurrentCaller caller, VisitService visits, DocumentRequestService requests) {
        this.detached = detached;
        this.caller = caller;
        this.visits = visits;
        this.requests = requests;
    }

    @POST
    @Path("/inspections/{inspectionId}/announcement")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<InspectionAnswer> announceInspection(
            UUID inspectionId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid AnnouncementRequest request) {
        return detached.run(() -> visits.announce(caller.get(), new StepRequest(inspectionId, seen, key), request));
    }

    @POST
    @Path("/inspections/{inspectionId}/visits")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<VisitAnswer> addVisit(
            UUID inspectionId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid VisitRequest request) {
        return detached.run(() -> visits.add(caller.get(), inspectionId, key, request));
    }

    @PUT
    @Path("/visits/{visitId}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<VisitAnswer> changeVisit(
            UUID visitId, @HeaderParam("If-Match") String seen, @NotNull @Valid VisitRequest request) {
        return detached.run(() -> visits.change(caller.get(), visitId, seen, request));
    }

    @POST
    @Path("/visits/{visitId}/notes")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<VisitNoteAnswer> addVisitNote(
            UUID visitId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NoteRequest request) {
        return detached.run(() -> visits.addNote(caller.get(), visitId, key, request));
    }

    @PUT
    @Path("/visit-notes/{noteId}")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<VisitNoteAnswer> changeVisitNote(
            UUID noteId, @HeaderParam("If-Match") String seen, @NotNull @Valid NoteRequest request) {
        return detached.run(() -> visits.changeNote(caller.get(), noteId, seen, request));
    }

    @POST
    @Path("/inspections/{inspectionId}/document-requests")
    @ResponseStatus(201)
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<DocumentRequestAnswer> requestDocuments(
            UUID inspectionId, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DocumentsRequest request) {
        return detached.run(() -> requests.request(caller.get(), inspectionId, key, request));
    }

    @PUT
    @Path("/document-requests/{documentRequestId}/draft")
    @RolesAllowed(PROVIDER_USER)
    public Uni<DocumentRequestAnswer> saveDocumentDraft(
            UUID documentRequestId, @HeaderParam("If-Match") String seen, @NotNull @Valid DocumentsAnswer draft) {
        return detached.run(() -> requests.saveDraft(caller.get(), documentRequestId, seen, draft));
    }

    @POST
    @Path("/document-requests/{documentRequestId}/answer")
    @RolesAllowed(PROVIDER_USER)
    public Uni<DocumentRequestAnswer> sendDocuments(
            UUID documentRequestId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid DocumentsAnswer answer) {
        return detached.run(() -> requests.send(caller.get(), documentRequestId, seen, key, answer));
    }

    @POST
    @Path("/document-requests/{documentRequestId}/withdrawal")
    @RolesAllowed({SUPERVISOR, LAWFULNESS_SUPERVISOR, COORDINATOR})
    public Uni<DocumentRequestAnswer> withdrawDocumentRequest(
            UUID documentRequestId,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid FieldworkApi.Reason reason) {
        return detached.run(() -> requests.withdraw(caller.get(), documentRequestId, seen, key, reason));
    }
}
