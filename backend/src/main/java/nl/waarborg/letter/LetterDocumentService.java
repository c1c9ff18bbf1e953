package nl.waarborg.letter;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import nl.waarborg.authority.AuthorityInfo;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CasePaths;
import nl.waarborg.letter.LetterPaper.Words;
import nl.waarborg.outbox.Outbox;
import nl.waarborg.outbox.OutboxMail;
import nl.waarborg.outbox.Recipient;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.file.FileVault;
import nl.waarborg.shared.file.StoredFile;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.time.Clock;

/**
 * Makes the PDF of a letter once and keeps it sealed, and writes the notices once. No connection is held while the PDF is
 * made; of two servers that make the same one, the first to come is kept.
 */
@ApplicationScoped
class LetterDocumentService {

    private record Print(Words words, CaseFacts facts, AuthorityInfo sender) {}

    private final LetterRepository letters;
    private final LetterPaper paper;
    private final LetterWriter writer;
    private final CaseFileService cases;
    private final AuthorityService authorities;
    private final ProviderService providers;
    private final Outbox outbox;
    private final FileVault vault;
    private final Clock clock;
    private final Vertx vertx;

    LetterDocumentService(
            LetterRepository letters,
            LetterPaper paper,
            LetterWriter writer,
            CaseFileService cases,
            AuthorityService authorities,
            ProviderService providers,
            Outbox outbox,
            FileVault vault,
            Clock clock,
            Vertx vertx) {
        this.letters = letters;
        this.paper = paper;
        this.writer = writer;
        this.cases = cases;
        this.authorities = authorities;
        this.providers = providers;
        this.outbox = outbox;
        this.vault = vault;
        this.clock = clock;
        this.vertx = vertx;
    }

    /** The file in the vault, made now if it was not yet there. */
    Uni<UUID> documentOf(UUID letterId) {
        return find(letterId)
                .chain(letter -> letter.documentId != null ? Uni.createFrom().item(letter.documentId) : make(letterId));
    }

    /** The notices with number and link, once, when the document is there. */
    @WithTransaction
    Uni<Void> notify(UUID letterId) {
        return letters.markNoticed(letterId, clock.now())
                .chain(first -> first
                        ? find(letterId).chain(this::write)
                        : Uni.createFrom().voidItem());
    }

    private Uni<UUID> make(UUID letterId) {
        return gather(letterId)
                .chain(print -> paper.print(print.words(), print.facts(), print.sender()))
                .chain(pdf ->
                        vertx.executeBlocking(() -> vault.store(Ids.next(), new ByteArrayInputStream(pdf)), false))
                .chain(file -> keep(letterId, file))
                .chain(() -> find(letterId))
                .map(letter -> letter.documentId);
    }

    @WithSession
    Uni<Print> gather(UUID letterId) {
        return find(letterId)
                .chain(letter -> cases.facts(letter.caseId)
                        .chain(facts -> authorities
                                .find(facts.authorityId())
                                .chain(sender -> providers
                                        .find(facts.requireKnownToProvider())
                                        .map(provider ->
                                                new Print(Words.of(letter, provider.name()), facts, sender)))));
    }

    @WithTransaction
    Uni<Void> keep(UUID letterId, StoredFile file) {
        return letters.keepDocument(letterId, file)
                .call(kept -> kept ? Uni.createFrom().voidItem() : drop(file.id()))
                .replaceWithVoid();
    }

    @WithSession
    Uni<Letter> find(UUID letterId) {
        return letters.findById(letterId).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<Void> write(Letter letter) {
        return cases.facts(letter.caseId)
                .chain(facts -> Multi.createFrom()
                        .iterable(writer.notices(letter.notices))
                        .onItem()
                        .transformToUniAndConcatenate(recipient -> outbox.write(mail(facts, recipient)))
                        .collect()
                        .last());
    }

    private Uni<Void> drop(UUID file) {
        return vertx.executeBlocking(
                () -> {
                    vault.remove(file);
                    return null;
                },
                false);
    }

    private static OutboxMail mail(CaseFacts facts, LetterRecipient recipient) {
        return OutboxMail.of(
                        "new-letter",
                        new Recipient(recipient.name(), recipient.email(), recipient.language()),
                        CasePaths.portal(facts))
                .with("number", facts.number())
                .forAuthority(facts.authorityId())
                .inCase(facts.id());
    }
}
