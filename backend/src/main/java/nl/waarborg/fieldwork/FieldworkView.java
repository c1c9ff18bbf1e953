package nl.waarborg.fieldwork;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waarborg.attachment.AttachmentApi.Attachment;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.DeadlineFacts;
import nl.waarborg.fieldwork.FieldworkApi.DocumentItem;
import nl.waarborg.fieldwork.FieldworkApi.DocumentRequestAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitAnswer;
import nl.waarborg.fieldwork.FieldworkApi.VisitNoteAnswer;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionReader;
import nl.waarborg.inspection.InspectionSection;
import nl.waarborg.shared.crypto.JsonCipher;
import org.jspecify.annotations.Nullable;

/** What this room adds to the answer about an inspection: visits and requests for documents. */
@ApplicationScoped
class FieldworkView implements InspectionSection {

    private final VisitRepository visits;
    private final DocumentRequestRepository requests;
    private final AgreedTermService terms;
    private final AttachmentService attachments;
    private final JsonCipher cipher;

    FieldworkView(
            VisitRepository visits,
            DocumentRequestRepository requests,
            AgreedTermService terms,
            AttachmentService attachments,
            JsonCipher cipher) {
        this.visits = visits;
        this.requests = requests;
        this.terms = terms;
        this.attachments = attachments;
        this.cipher = cipher;
    }

    @Override
    public Uni<Map<String, Object>> fields(InspectionReader reader, InspectionFacts inspection) {
        return reader.seesContent()
                ? visits(reader, inspection)
                        .chain(shown -> requests(reader, inspection.id())
                                .map(asked -> Map.of("visits", shown, "documentRequests", asked)))
                : Uni.createFrom().item(Map.of());
    }

    Uni<VisitAnswer> visit(InspectionReader reader, Visit visit) {
        return notes(reader, visit.inspectionId).map(notes -> shown(reader, visit, notes));
    }

    Uni<DocumentRequestAnswer> request(InspectionReader reader, DocumentRequest request) {
        return requests(reader, List.of(request)).map(List::getFirst);
    }

    static VisitNoteAnswer shown(VisitNote note) {
        return new VisitNoteAnswer(note.id, note.visitId, note.text, note.writtenBy, note.writtenAt, note.version);
    }

    private Uni<List<VisitAnswer>> visits(InspectionReader reader, InspectionFacts inspection) {
        return visits.of(inspection.id())
                .chain(found -> notes(reader, inspection.id())
                        .map(notes -> found.stream()
                                .filter(visit ->
                                        !reader.caller().isProvider() || visit.isForProvider(inspection.announced()))
                                .filter(visit -> reader.knows(visit.recordedAt))
                                .map(visit -> shown(reader, visit, notes))
                                .toList()));
    }

    private Uni<List<VisitNote>> notes(InspectionReader reader, UUID inspectionId) {
        return reader.seesInternal()
                ? visits.notes(inspectionId)
                : Uni.createFrom().item(List.of());
    }

    private static VisitAnswer shown(InspectionReader reader, Visit visit, List<VisitNote> notes) {
        boolean internal = reader.seesInternal();
        return new VisitAnswer(
                visit.id,
                visit.visitedOn,
                visit.fromTime,
                visit.untilTime,
                visit.place,
                internal ? List.of(visit.spokenTo) : null,
                visit.held,
                internal
                        ? notes.stream()
                                .filter(note -> note.visitId.equals(visit.id))
                                .map(FieldworkView::shown)
                                .toList()
                        : null,
                visit.version);
    }

    private Uni<List<DocumentRequestAnswer>> requests(InspectionReader reader, UUID inspectionId) {
        return requests.of(inspectionId)
                .map(found -> found.stream()
                        .filter(request -> reader.knows(request.requestedAt))
                        .toList())
                .chain(found -> requests(reader, found));
    }

    private Uni<List<DocumentRequestAnswer>> requests(InspectionReader reader, List<DocumentRequest> found) {
        return terms.find(found.stream().map(request -> request.deadlineId).toList())
                .chain(running -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(request -> answered(reader, request, running))
                        .collect()
                        .asList());
    }

    private Uni<DocumentRequestAnswer> answered(
            InspectionReader reader, DocumentRequest request, Map<UUID, DeadlineFacts> running) {
        DocumentsAnswer sent = open(request, request.sealedAnswer);
        DocumentsAnswer draft = reader.caller().isProvider() ? open(request, request.sealedDraft) : null;
        DocumentsAnswer shown = sent == null ? draft : sent;
        return files(reader, request, shown)
                .map(files -> new DocumentRequestAnswer(
                        request.id,
                        request.inspectionId,
                        items(request, sent),
                        request.state(),
                        running.get(request.deadlineId).dueOn(),
                        request.requestedAt,
                        request.answeredAt,
                        request.answeredBy,
                        files,
                        draft,
                        request.withdrawnReason,
                        request.version));
    }

    private Uni<List<Attachment>> files(
            InspectionReader reader, DocumentRequest request, @Nullable DocumentsAnswer shown) {
        return shown == null
                ? Uni.createFrom().item(List.of())
                : attachments.shown(reader.caller(), Ref.ofCase(request.inspectionId), shown.attachmentIds());
    }

    private @Nullable DocumentsAnswer open(DocumentRequest request, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.open(sealed, request.id, DocumentsAnswer.class);
    }

    private static List<DocumentItem> items(DocumentRequest request, @Nullable DocumentsAnswer sent) {
        return IntStream.range(0, request.items.length)
                .mapToObj(position -> new DocumentItem(
                        request.items[position],
                        sent == null ? null : sent.answers().get(position),
                        sent == null ? List.of() : sent.filesOf(position)))
                .toList();
    }
}
