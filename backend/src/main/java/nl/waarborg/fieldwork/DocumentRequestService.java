package nl.waarborg.fieldwork;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.waarborg.access.Caller;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseNotices;
import nl.waarborg.deadline.AgreedTermService;
import nl.waarborg.deadline.NewDeadline;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.fieldwork.FieldworkApi.DocumentRequestAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsAnswer;
import nl.waarborg.fieldwork.FieldworkApi.DocumentsRequest;
import nl.waarborg.fieldwork.FieldworkApi.Reason;
import nl.waarborg.inspection.InspectionFacts;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.letter.LetterKind;
import nl.waarborg.letter.LetterService;
import nl.waarborg.shared.crypto.JsonCipher;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Idempotency;
import nl.waarborg.shared.web.IfMatch;
import nl.waarborg.term.TermKind;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** Asks the provider for documents within a term, and takes what it sends. */
@ApplicationScoped
public class DocumentRequestService {

    private static final String BASIS = "Afgesproken bij het verzoek";

    private final DocumentRequestRepository requests;
    private final FieldworkView view;
    private final FieldworkTrail trail;
    private final InspectionService inspections;
    private final CaseFileService cases;
    private final CaseNotices notices;
    private final AgreedTermService terms;
    private final AttachmentService attachments;
    private final LetterService letters;
    private final TimelineService timeline;
    private final Idempotency idempotency;
    private final JsonCipher cipher;
    private final Clock clock;

    DocumentRequestService(
            DocumentRequestRepository requests,
            FieldworkView view,
            FieldworkTrail trail,
            InspectionService inspections,
            CaseFileService cases,
            CaseNotices notices,
            AgreedTermService terms,
            AttachmentService attachments,
            LetterService letters,
            TimelineService timeline,
            Idempotency idempotency,
            JsonCipher cipher,
            Clock clock) {
        this.requests = requests;
        this.view = view;
        this.trail = trail;
        this.inspections = inspections;
        this.cases = cases;
        this.notices = notices;
        this.terms = terms;
        this.attachments = attachments;
        this.letters = letters;
        this.timeline = timeline;
        this.idempotency = idempotency;
        this.cipher = cipher;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<DocumentRequestAnswer> request(
            Caller caller, UUID inspectionId, @Nullable String key, DocumentsRequest asked) {
        return inspections
                .permit(caller, inspectionId, FieldworkAction.REQUEST_DOCUMENTS.operation())
                .chain(facts -> idempotency.once(
                        caller.accountId(),
                        "requestDocuments",
                        key,
                        List.of(inspectionId, asked),
                        UUID.class,
                        () -> requested(caller, facts, asked).map(request -> request.id)))
                .chain(requests::get)
                .chain(request -> answer(caller, request));
    }

    private Uni<DocumentRequest> requested(Caller caller, InspectionFacts facts, DocumentsRequest asked) {
        if (asked.until() != null && !asked.until().isAfter(clock.today())) {
            throw Problem.invalid(Violation.of(FieldworkApi.class, "/until", "not-ahead"));
        }
        return free(facts)
                .chain(() -> terms.start(
                        caller.actor(),
                        NewDeadline.asSet(
                                facts.id(),
                                facts.authorityId(),
                                TermKind.DOCUMENT_REQUEST,
                                Responsible.PROVIDER,
                                clock.today()),
                        asked.until(),
                        BASIS))
                .chain(term -> requests.persistAndFlush(new DocumentRequest(
                                facts.id(), facts.authorityId(), term.id(), asked.items(), caller.actor(), clock.now()))
                        .call(request -> trail.request(caller, FieldworkAction.REQUEST_DOCUMENTS, request, null))
                        .call(request -> letters.send(
                                caller,
                                facts.id(),
                                LetterKind.DOCUMENT_REQUEST,
                                asked.letter(),
                                new HashMap<>(Map.of(
                                        "items",
                                        String.join("\n", asked.items()),
                                        "dueOn",
                                        term.dueOn().toString()))))
                        .call(request -> tell(
                                caller, request, FieldworkEvent.DOCUMENTS_REQUESTED, Map.of("dueOn", term.dueOn()))));
    }

    /** What the provider has written so far is kept, whatever misses; nobody else reads it. */
    @WithTransaction
    public Uni<DocumentRequestAnswer> saveDraft(Caller caller, UUID id, @Nullable String seen, DocumentsAnswer draft) {
        return step(caller, id, seen, FieldworkAction.SAVE_DRAFT, request -> {
            requireEach(request, draft);
            return attachments
                    .requireShared(Ref.ofCase(request.inspectionId), draft.attachmentIds())
                    .invoke(() -> request.keep(cipher.seal(draft, request.id)));
        });
    }

    @WithTransaction
    public Uni<DocumentRequestAnswer> send(
            Caller caller, UUID id, @Nullable String seen, @Nullable String key, DocumentsAnswer answer) {
        return once(
                caller,
                id,
                "sendDocuments",
                key,
                answer,
                () -> step(caller, id, seen, FieldworkAction.ANSWER_REQUEST, request -> {
                    requireEach(request, answer);
                    requireSomethingForEach(answer);
                    return attachments
                            .requireShared(Ref.ofCase(request.inspectionId), answer.attachmentIds())
                            .invoke(() -> request.answer(cipher.seal(answer, request.id), caller.actor(), clock.now()))
                            .chain(() -> terms.meet(caller.actor(), request.deadlineId))
                            .chain(() -> tell(caller, request, FieldworkEvent.DOCUMENTS_SENT, Map.of()))
                            .chain(() -> notices.toTeam("documents-sent", request.inspectionId));
                }));
    }

    @WithTransaction
    public Uni<DocumentRequestAnswer> withdraw(
            Caller caller, UUID id, @Nullable String seen, @Nullable String key, Reason reason) {
        return once(
                caller,
                id,
                "withdrawDocumentRequest",
                key,
                reason,
                () -> step(
                        caller,
                        id,
                        seen,
                        FieldworkAction.WITHDRAW_REQUEST,
                        request -> cases.requireNoEmbargo(request.inspectionId)
                                .invoke(() -> request.withdraw(reason.reason(), clock.now()))
                                .chain(() -> terms.withdraw(caller.actor(), request.deadlineId, reason.reason()))
                                .chain(() -> tell(caller, request, FieldworkEvent.REQUEST_WITHDRAWN, Map.of()))));
    }

    private Uni<DocumentRequestAnswer> step(
            Caller caller,
            UUID id,
            @Nullable String seen,
            FieldworkAction action,
            Function<DocumentRequest, Uni<Void>> work) {
        int version = IfMatch.version(seen);
        return requests.get(id)
                .chain(found -> inspections.permitEitherSide(caller, found.inspectionId, action.operation()))
                .chain(() -> requests.hold(id))
                .chain(request -> {
                    IfMatch.check(version, request.version);
                    DocumentRequest.Trace before = request.trace();
                    return work.apply(request)
                            .chain(requests::flush)
                            .chain(() -> trail.request(caller, action, request, before))
                            .chain(() -> answer(caller, request));
                });
    }

    private Uni<DocumentRequestAnswer> once(
            Caller caller,
            UUID id,
            String operation,
            @Nullable String key,
            Object body,
            Supplier<Uni<DocumentRequestAnswer>> work) {
        return idempotency
                .once(
                        caller.accountId(),
                        operation,
                        key,
                        List.of(id, body),
                        UUID.class,
                        () -> work.get().map(DocumentRequestAnswer::id))
                .chain(requests::get)
                .chain(request -> answer(caller, request));
    }

    private Uni<Void> free(InspectionFacts facts) {
        return cases.facts(facts.id())
                .invoke(file -> {
                    file.requireKnownToProvider();
                    file.requireNoEmbargo();
                })
                .replaceWithVoid();
    }

    /** One answer for each item, and no file with an item that was not asked, or that is not sent along. */
    private static void requireEach(DocumentRequest request, DocumentsAnswer answer) {
        if (answer.answers().size() != request.items.length) {
            throw Problem.invalid(Violation.of(FieldworkApi.class, "/answers", "answer-each-item"));
        }
        boolean fits = answer.named().stream()
                .allMatch(one -> one.item() < request.items.length
                        && answer.attachmentIds().contains(one.attachmentId()));
        if (!fits) {
            throw Problem.invalid(Violation.of(FieldworkApi.class, "/fileItems", "file-of-no-item"));
        }
    }

    /** Each item is answered with words or with a file, or there is a file for all of it. */
    private static void requireSomethingForEach(DocumentsAnswer answer) {
        if (answer.hasFileForAll()) {
            return;
        }
        List<Violation> missing = IntStream.range(0, answer.answers().size())
                .filter(item -> answer.answers().get(item).isBlank()
                        && answer.filesOf(item).isEmpty())
                .mapToObj(item -> Violation.of(FieldworkApi.class, "/answers/" + item, "answer-each-item"))
                .toList();
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
    }

    private Uni<Void> tell(Caller caller, DocumentRequest request, FieldworkEvent event, Map<String, ?> details) {
        return timeline.tell(caller.actor(), request.inspectionId, event, Audience.BOTH, details);
    }

    private Uni<DocumentRequestAnswer> answer(Caller caller, DocumentRequest request) {
        return inspections.reader(caller, request.inspectionId).chain(reader -> view.request(reader, request));
    }
}
