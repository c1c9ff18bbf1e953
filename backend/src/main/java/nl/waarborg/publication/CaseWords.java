package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.waarborg.attachment.AttachmentOwner.Ref;
import nl.waarborg.attachment.AttachmentService;
import nl.waarborg.attachment.FiledFile;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.fieldwork.VisitService;
import nl.waarborg.fieldwork.VisitWords;
import nl.waarborg.provider.Contact;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.redaction.KnownWords;
import nl.waarborg.redaction.NamePolicy;
import nl.waarborg.report.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names and numbers that a case knows: of who takes part or works there, of whom the visits or the report tell, of
 * its files, of protected houses.
 */
@ApplicationScoped
class CaseWords {

    /** Longer than a year, which is no number that tells of a person. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}");

    private final CaseFileService cases;
    private final AttachmentService attachments;
    private final ProviderService providers;
    private final LocationService locations;
    private final VisitService visits;

    CaseWords(
            CaseFileService cases,
            AttachmentService attachments,
            ProviderService providers,
            LocationService locations,
            VisitService visits) {
        this.cases = cases;
        this.attachments = attachments;
        this.providers = providers;
        this.locations = locations;
        this.visits = visits;
    }

    /** @param publicWords what the public reads anyway, unless it became protected since */
    Uni<KnownWords> of(UUID caseId, List<String> publicWords) {
        return of(caseId, publicWords, List.of());
    }

    /** The same with what a report says of people. */
    Uni<KnownWords> of(UUID caseId, List<String> publicWords, ReportWords report) {
        List<String> names = new ArrayList<>(report.people());
        names.addAll(NamePolicy.inTexts(report.texts()));
        names.addAll(NamePolicy.inTexts(report.marks()));
        report.marks().stream()
                .flatMap(mark -> NUMBER.matcher(mark).results())
                .map(MatchResult::group)
                .forEach(names::add);
        return of(caseId, publicWords, names);
    }

    private Uni<KnownWords> of(UUID caseId, List<String> publicWords, List<String> more) {
        return cases.facts(caseId)
                .chain(facts -> ofProvider(facts.providerId()))
                .chain(known -> cases.participants(caseId)
                        .chain(participants -> visits.words(caseId)
                                .map(CaseWords::names)
                                .invoke(names -> participants.forEach(participant -> names.add(participant.name())))
                                .invoke(names -> names.addAll(more)))
                        .chain(names -> attachments
                                .filed(Ref.ofCase(caseId))
                                .map(files -> words(known, names, files, publicWords))));
    }

    /** What is known of the provider: who answers for it, and by what protected houses can be found. */
    private record OfProvider(List<String> people, List<String> houses) {}

    private Uni<OfProvider> ofProvider(@Nullable UUID providerId) {
        return providerId == null
                ? Uni.createFrom().item(new OfProvider(List.of(), List.of()))
                : providers
                        .find(providerId)
                        .chain(provider -> locations
                                .protectedHouses(providerId)
                                .map(houses -> new OfProvider(
                                        contacts(provider),
                                        houses.stream()
                                                .flatMap(house -> house.words().stream())
                                                .toList())));
    }

    private static List<String> names(VisitWords visits) {
        List<String> found = new ArrayList<>(NamePolicy.inPeople(visits.spokenTo()));
        found.addAll(NamePolicy.inTexts(visits.notes()));
        return found;
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
            OfProvider provider, List<String> people, List<FiledFile> files, List<String> publicWords) {
        List<String> names = new ArrayList<>(provider.people());
        names.addAll(people);
        return KnownWords.of(
                names,
                provider.houses(),
                files.stream().map(FiledFile::fileName).toList(),
                publicWords);
    }
}
