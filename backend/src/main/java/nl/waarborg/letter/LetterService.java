package nl.waarborg.letter;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.SeenCase;
import nl.waarborg.letter.LetterApi.LetterDraft;
import nl.waarborg.letter.LetterApi.LetterPreviewRequest;
import nl.waarborg.letter.LetterApi.LetterText;
import nl.waarborg.letter.LetterApi.Letters;
import nl.waarborg.shared.file.FileVault;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Download;
import nl.waarborg.timeline.Audience;
import nl.waarborg.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The verbs about letters: prepare, send within a step, read. */
@ApplicationScoped
public class LetterService {

    private final LetterRepository letters;
    private final LetterWriter writer;
    private final LetterDocumentService documents;
    private final CaseFileService cases;
    private final TimelineService timeline;
    private final AuditTrail audit;
    private final FileVault vault;
    private final Clock clock;

    LetterService(
            LetterRepository letters,
            LetterWriter writer,
            LetterDocumentService documents,
            CaseFileService cases,
            TimelineService timeline,
            AuditTrail audit,
            FileVault vault,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.documents = documents;
        this.cases = cases;
        this.timeline = timeline;
        this.audit = audit;
        this.vault = vault;
        this.clock = clock;
    }

    /** The letter of a step as it would be sent now; nothing is kept. */
    @WithSession
    public Uni<LetterDraft> preview(Caller caller, UUID caseId, LetterPreviewRequest request) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireContent)
                .chain(seen -> writer.write(seen.facts(), request.kind(), caller.name(), request.typed())
                        .chain(text -> writer.recipients(seen.facts())
                                .map(recipients -> draft(request.kind(), text, recipients))));
    }

    /**
     * As the other, for the letter with which a case begins; the feature has asked the rights.
     *
     * @param values what the step itself knows
     */
    @WithSession
    public Uni<LetterDraft> previewFirst(
            Caller caller, UUID authorityId, UUID providerId, LetterKind kind, Map<String, String> values) {
        return writer.writeFirst(authorityId, providerId, kind, caller.name(), values)
                .chain(text -> writer.itself(providerId).map(recipients -> draft(kind, text, recipients)));
    }

    /** As the other, to those who take part on the provider's side. */
    @WithTransaction
    public Uni<LetterApi.Letter> send(
            Caller caller, UUID caseId, LetterKind kind, @Nullable LetterText edited, Map<String, String> values) {
        return cases.facts(caseId)
                .chain(writer::recipients)
                .chain(recipients -> send(caller, caseId, kind, edited, values, recipients));
    }

    /**
     * Sends the letter of a step, within the step's transaction. The PDF and the notices follow right after it.
     *
     * @param edited the text as a person left it after the preview; without it the template's own
     * @param values what the step itself knows, beside what {@link LetterFields} give
     */
    @WithTransaction
    public Uni<LetterApi.Letter> send(
            Caller caller,
            UUID caseId,
            LetterKind kind,
            @Nullable LetterText edited,
            Map<String, String> values,
            List<LetterRecipient> recipients) {
        return cases.facts(caseId)
                .chain(facts -> words(caller, facts, kind, edited, values).chain(text -> {
                    Letter letter = new Letter(
                            caseId, kind, text, recipients, writer.notices(recipients), caller.actor(), clock.now());
                    Subject subject = Subject.of("letter", letter.id).inCase(caseId);
                    LetterApi.Letter shown = letter.shown(facts.isUnderEmbargo());
                    return letters.persist(letter)
                            .chain(() -> audit.record(caller.actor(), LetterAction.SEND, subject, null, shown))
                            .chain(() -> timeline.tell(
                                    caller.actor(),
                                    caseId,
                                    LetterEvent.SENT,
                                    Audience.BOTH,
                                    Map.of("kind", "@kind." + kind)))
                            .replaceWith(shown);
                }));
    }

    @WithTransaction
    public Uni<Letters> list(Caller caller, UUID caseId) {
        return cases.see(caller, caseId)
                .map(SeenCase::requireContent)
                .chain(seen -> letters.of(caseId, seen.shownUntil())
                        .map(found -> found.stream()
                                .map(letter -> letter.shown(seen.facts().isUnderEmbargo()))
                                .toList()))
                .call(found -> audit.looked(
                        caller.actor(),
                        LetterAction.LIST,
                        Subject.of("case", caseId).inCase(caseId),
                        Look.at("letters").rows(found.size())))
                .map(Letters::new);
    }

    /** The PDF; made on the spot when it is asked for before the job has come to it. */
    public Uni<Download> document(Caller caller, UUID letterId) {
        return look(caller, letterId)
                .chain(seen -> documents
                        .documentOf(letterId)
                        .map(document -> new Download(
                                seen.facts().number() + ".pdf", "application/pdf", () -> vault.open(document))));
    }

    @WithTransaction
    Uni<SeenCase> look(Caller caller, UUID letterId) {
        return letters.findById(letterId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(letter -> cases.see(caller, letter.caseId)
                        .invoke(seen -> {
                            boolean shown = seen.shownUntil() == null || !letter.sentAt.isAfter(seen.shownUntil());
                            if (!seen.seesContent() || !shown) {
                                throw Problem.notFound();
                            }
                        })
                        .call(() -> audit.looked(
                                caller.actor(),
                                LetterAction.READ,
                                Subject.of("letter", letterId).inCase(letter.caseId),
                                Look.at("letter"))));
    }

    private Uni<LetterText> words(
            Caller caller, CaseFacts facts, LetterKind kind, @Nullable LetterText edited, Map<String, String> values) {
        return edited != null ? Uni.createFrom().item(edited) : writer.write(facts, kind, caller.name(), values);
    }

    private static LetterDraft draft(LetterKind kind, LetterText text, List<LetterRecipient> recipients) {
        return new LetterDraft(kind, text.subject(), text.body(), names(recipients));
    }

    private static List<String> names(List<LetterRecipient> recipients) {
        return recipients.stream().map(LetterRecipient::name).toList();
    }
}
