package nl.waarborg.message;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.message.MessageApi.Note;
import nl.waarborg.message.MessageApi.Notes;
import nl.waarborg.message.MessageApi.TextRequest;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;

/** Internal notes of the team. They are added, never changed. */
@ApplicationScoped
public class NoteService {

    private final NoteRepository notes;
    private final CaseFileService cases;
    private final AuditTrail audit;
    private final Idempotency idempotency;
    private final Clock clock;

    NoteService(NoteRepository notes, CaseFileService cases, AuditTrail audit, Idempotency idempotency, Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.audit = audit;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Notes> list(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireInternal)
                .chain(() -> notes.of(caseId))
                .call(found -> audit.looked(
                        caller.actor(),
                        MessageAction.READ_NOTES,
                        Subject.of("case", caseId).inCase(caseId),
                        Look.at("notes").rows(found.size())))
                .map(found -> new Notes(found.stream().map(CaseNote::shown).toList()));
    }

    @WithTransaction
    public Uni<Note> add(Caller caller, UUID caseId, String key, TextRequest request) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireInternal)
                .chain(() -> idempotency.once(
                        caller.accountId(), "addNote", key, new Request(caseId, request), Note.class, () -> {
                            CaseNote note =
                                    new CaseNote(caseId, caller, request.text().strip(), clock.now());
                            return notes.persist(note)
                                    .call(() -> audit.record(
                                            caller.actor(),
                                            MessageAction.ADD_NOTE,
                                            Subject.of("note", note.id).inCase(caseId),
                                            null,
                                            new Trace(note.text.length())))
                                    .map(CaseNote::shown);
                        }));
    }

    private record Request(UUID caseId, TextRequest text) {}

    private record Trace(int length) {}
}
