package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.attachment.FiledFile;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.Participant;
import nl.waarborg.provider.Contact;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.redaction.KnownWords;
import org.jspecify.annotations.Nullable;

/** Gathers the names and numbers that a case knows: of who takes part, of who works there, of its files. */
@ApplicationScoped
class CaseWords {

    private final CaseFileService cases;
    private final AttachmentService attachments;
    private final ProviderService providers;

    CaseWords(CaseFileService cases, AttachmentService attachments, ProviderService providers) {
        this.cases = cases;
        this.attachments = attachments;
        this.providers = providers;
    }

    /** @param publicWords what the public reads anyway */
    Uni<KnownWords> of(UUID caseId, List<String> publicWords) {
        return cases.facts(caseId)
                .chain(facts -> cases.participants(caseId)
                        .chain(participants -> attachments
                                .filed(Ref.ofCase(caseId))
                                .chain(files -> contacts(facts.providerId())
                                        .map(contacts -> words(participants, files, contacts, publicWords)))));
    }

    private Uni<List<String>> contacts(@Nullable UUID providerId) {
        return providerId == null
                ? Uni.createFrom().item(List.of())
                : providers.find(providerId).map(CaseWords::contacts);
    }

    private static List<String> contacts(ProviderInfo provider) {
        List<String> found = new ArrayList<>();
        add(found, provider.boardChair());
        add(found, provider.contact());
        return found;
    }

    private static void add(List<String> found, @Nullable Contact contact) {
        if (contact != null && contact.name() != null) {
            found.add(contact.name());
        }
    }

    private static KnownWords words(
            List<Participant> participants, List<FiledFile> files, List<String> contacts, List<String> publicWords) {
        List<String> people = new ArrayList<>(contacts);
        participants.forEach(participant -> people.add(participant.name()));
        return KnownWords.of(people, files.stream().map(FiledFile::fileName).toList(), new HashSet<>(publicWords));
    }
}
