package nl.waarborg.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.waarborg.attachment.FiledFile;
import nl.waarborg.provider.Contact;
import nl.waarborg.report.ReportApi.ReceiptFile;
import nl.waarborg.report.ReportContent.Told;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.crypto.JsonCipher;
import org.jspecify.annotations.Nullable;

/** Splits what is filed over the parts of a report, seals persons and contacts, and puts it together again for readers. */
@ApplicationScoped
class ReportContents {

    private static final TypeReference<List<Told>> TOLD = new TypeReference<>() {};

    private static final TypeReference<List<ReceiptFile>> FILES = new TypeReference<>() {};

    private final JsonCipher cipher;
    private final ObjectMapper mapper;

    ReportContents(JsonCipher cipher, ObjectMapper mapper) {
        this.cipher = cipher;
        this.mapper = mapper;
    }

    FiledContent split(
            UUID reportId,
            ReportContent content,
            ReportKind kind,
            FilingGround.Known known,
            @Nullable FilingTerm term) {
        Contacts contacts = new Contacts(content.contactPerson(), content.boardChair(), content.reporter());
        return new FiledContent(
                kind,
                new FiledPlace(content, known.locationId(), known.facts().municipality(), known.outsideRegion()),
                new FiledCare(content),
                new FiledMoment(content),
                new FiledStory(content, json(content.informed())),
                new FiledBy(content, cipher.seal(contacts, reportId)),
                term,
                content.personsOrNone().size(),
                ContentHash.of(content, mapper));
    }

    List<ReportPerson> sealPersons(UUID reportId, ReportContent content) {
        List<ReportPerson> sealed = new ArrayList<>();
        for (PersonConcerned person : content.personsOrNone()) {
            UUID id = Ids.next();
            sealed.add(new ReportPerson(id, reportId, sealed.size(), cipher.seal(person.withId(id), id)));
        }
        return sealed;
    }

    PersonConcerned open(ReportPerson person) {
        return cipher.open(person.sealed, person.id, PersonConcerned.class);
    }

    Contacts contacts(Report report) {
        return report.by == null || report.by.contacts == null
                ? new Contacts(null, null, null)
                : cipher.open(report.by.contacts, report.id, Contacts.class);
    }

    /** @param persons opened */
    ReportWords words(Report report, List<PersonConcerned> persons) {
        FiledStory story = report.story;
        List<String> texts = story == null
                ? List.of()
                : written(
                        story.consultationQuestion,
                        story.whatHappened,
                        story.directCause,
                        story.harmDescription,
                        story.immediateActions,
                        story.otherClientsSafe,
                        story.aftercare,
                        story.pressDescription);
        return new ReportWords(
                persons.stream()
                        .flatMap(person -> written(person.name()).stream())
                        .toList(),
                persons.stream()
                        .flatMap(person ->
                                written(person.indication(), person.function(), person.harmDescription()).stream())
                        .toList(),
                texts);
    }

    private static List<String> written(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).toList();
    }

    /** What was filed, without the persons; nothing while it is only requested. */
    @Nullable
    ReportContent content(Report report) {
        FiledPlace place = report.place;
        FiledCare care = report.care;
        FiledMoment moment = report.moment;
        FiledStory story = report.story;
        FiledBy by = report.by;
        if (report.filedAt == null || place == null || moment == null || story == null || by == null) {
            return null;
        }
        FiledCare known = care == null ? new FiledCare() : care;
        Contacts contacts = contacts(report);
        return new ReportContent(
                report.formerKind == null ? report.kind : report.formerKind,
                story.consultationQuestion,
                place.placeKind,
                place.locationId,
                place.placeDescription,
                place.municipalityCode,
                report.authorityId,
                place.authorityReason,
                known.law,
                known.provision,
                known.funding,
                moment.occurredOn,
                moment.occurredAtTime,
                moment.occurredUntilOn,
                moment.discoveredOn,
                moment.discoveredAtTime,
                known.nature,
                known.natureOther,
                story.whatHappened,
                story.directCause,
                known.harmSeverity,
                story.harmDescription,
                known.harmedOther,
                null,
                place.otherProviders,
                story.immediateActions,
                story.otherClientsSafe,
                story.aftercare,
                told(story.informed),
                story.pressSensitive,
                story.pressDescription,
                contacts.contactPerson(),
                contacts.boardChair(),
                by.channel,
                by.receivedOn,
                by.digitalNotPossibleReason,
                contacts.reporter(),
                by.reporterKind);
    }

    void keepFiles(Report report, List<FiledFile> files) {
        report.filedFiles = json(files.stream()
                .map(file -> new ReceiptFile(file.fileName(), file.sha256(), file.size()))
                .toList());
    }

    List<ReceiptFile> files(Report report) {
        try {
            return report.filedFiles == null ? List.of() : mapper.readValue(report.filedFiles, FILES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String json(@Nullable Object value) {
        try {
            return value == null ? null : mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable List<Told> told(@Nullable String json) {
        try {
            return json == null ? null : mapper.readValue(json, TOLD);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who can be reached about a report; sealed as one block. */
    record Contacts(
            @Nullable Contact contactPerson,
            @Nullable Contact boardChair,
            @Nullable Contact reporter) {}
}
