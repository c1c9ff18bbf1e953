package nl.waarborg.fieldwork;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Subject;
import org.jspecify.annotations.Nullable;

/** Puts what is done around the visits on record. */
@ApplicationScoped
class FieldworkTrail {

    private final AuditTrail audit;

    FieldworkTrail(AuditTrail audit) {
        this.audit = audit;
    }

    Uni<Void> visit(Caller caller, FieldworkAction action, Visit visit, Visit.@Nullable Trace before) {
        return record(caller, action, "visit", visit.id, visit.inspectionId, before, visit.trace());
    }

    /** The trail names who wrote it and how much; what was written stands in the note. */
    Uni<Void> note(Caller caller, FieldworkAction action, VisitNote note) {
        return record(caller, action, "visit-note", note.id, note.inspectionId, null, new Length(note.text.length()));
    }

    Uni<Void> request(
            Caller caller, FieldworkAction action, DocumentRequest request, DocumentRequest.@Nullable Trace before) {
        return record(caller, action, "document-request", request.id, request.inspectionId, before, request.trace());
    }

    private Uni<Void> record(
            Caller caller,
            FieldworkAction action,
            String kind,
            UUID id,
            UUID inspectionId,
            @Nullable Object before,
            Object after) {
        return audit.record(caller.actor(), action, Subject.of(kind, id).inCase(inspectionId), before, after);
    }

    private record Length(int characters) {}
}
