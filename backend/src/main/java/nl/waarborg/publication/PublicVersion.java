package nl.waarborg.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.inspection.InspectionKind;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.publication.PublicReport.Correction;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.publication.PublicReport.Theme;
import nl.waarborg.publication.Publication.Author;
import nl.waarborg.redaction.TextPlace;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes a public version out of a final report or of nothing, and a public report out of a public version. */
@ApplicationScoped
class PublicVersion {

    private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {};
    private static final int KEY = 8;
    private static final String VIEW = "view";

    private final ObjectMapper mapper;
    private final Texts texts = Texts.besides(PublicVersion.class);

    PublicVersion(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What stands around a final report.
     *
     * @param location absent where its address is protected
     * @param municipalityCode where the report names none: that of the authority
     */
    record Around(
            String authority,
            @Nullable Named location,
            String municipality,
            String municipalityCode,
            String provision) {}

    PublicFacts facts(FinalReport report, Around around) {
        LocalDate visited = Objects.requireNonNullElse(report.visitedTo(), report.finalOn());
        return new PublicFacts(
                report.number(),
                around.authority(),
                new Named(key(report.providerName(), report.providerId()), report.providerName()),
                around.location(),
                new Named(slug(around.municipality()), around.municipality()),
                around.municipalityCode(),
                new Named(slug(around.provision()), around.provision()),
                kind(report.aspect(), report.kind()),
                result(report.overall().code()),
                report.overall().byRule() == null
                        ? null
                        : result(report.overall().byRule()),
                report.overall().percentage(),
                Objects.requireNonNullElse(report.visitedFrom(), visited),
                visited,
                report.finalOn(),
                report.frameworkName(),
                report.themes().stream()
                        .map(theme -> new Theme(
                                theme.name(),
                                theme.assessed(),
                                theme.percentage(),
                                result(theme.verdict()),
                                theme.flagged()))
                        .toList(),
                visited.getYear(),
                new Named(around.municipalityCode(), around.municipality()));
    }

    /**
     * A copy to begin with; the summary is for people to write.
     *
     * @param again whether it tests again what an earlier inspection found, which its title then says
     * @param whole whether the texts themselves may become public, or no more than a summary of them
     */
    PublicContent copy(FinalReport report, boolean again, boolean whole) {
        String title = texts.get(
                Language.NL,
                again ? "title.again" : "title",
                Map.of("kind", kind(report.aspect(), report.kind()).name(), "provider", report.providerName()));
        if (!whole) {
            return new PublicContent(title, "", report.followUp(), List.of(), List.of());
        }
        return new PublicContent(
                title,
                "",
                report.followUp(),
                report.sections().stream()
                        .map(section -> new PublicContent.Section(
                                section.id(),
                                section.heading(),
                                section.passages().stream()
                                        .map(passage -> new PublicContent.Passage(passage.id(), passage.text()))
                                        .toList()))
                        .toList(),
                report.reactions().stream()
                        .map(reaction -> new PublicContent.Reaction(
                                reaction.passageId(), reaction.text(), reaction.followed(), reaction.reason()))
                        .toList());
    }

    /**
     * What the team itself begins to write: headings that can be changed, without texts.
     *
     * @param names fill the title
     */
    PublicContent outline(DocumentKind document, Map<String, ?> names, boolean withTexts) {
        List<String> headings = withTexts ? word(document + ".headings").lines().toList() : List.of();
        return new PublicContent(
                texts.get(Language.NL, document + ".title", names),
                "",
                "",
                headings.stream()
                        .map(heading -> new PublicContent.Section(
                                slug(heading), heading, List.of(new PublicContent.Passage(slug(heading) + "-1", ""))))
                        .toList(),
                List.of());
    }

    Named kind(DocumentKind document) {
        String name = word("kind." + document);
        return new Named(slug(name), name);
    }

    /** Words for the public, which are Dutch as the reports are. */
    String word(String name) {
        return texts.get(Language.NL, name, Map.of());
    }

    /** Every text that becomes public with the name of its place, in the order in which people read. */
    List<TextPlace> places(Publication publication) {
        List<TextPlace> places = new ArrayList<>(content(publication).places());
        if (publication.viewPublic != null) {
            places.add(new TextPlace(VIEW, publication.viewPublic));
        }
        if (publication.state.isProposed() && publication.leftOut != null) {
            places.add(new TextPlace("leftOut", publication.leftOut));
        }
        return places;
    }

    /** Changes the text of one place. */
    void rewrite(Publication publication, String place, UnaryOperator<String> change, Author author) {
        if (place.equals(VIEW) && publication.viewPublic != null) {
            publication.writeView(change.apply(publication.viewPublic), author);
        } else {
            publication.write(json(content(publication).with(place, change)), author);
        }
    }

    /** The report as the public reads it, with the corrections up to now. */
    PublicReport report(Publication publication) {
        PublicFacts facts = facts(publication);
        PublicContent content = content(publication);
        return new PublicReport(
                publication.id,
                facts.number(),
                content.title(),
                facts.authority(),
                publication.document,
                facts.year(),
                facts.publisher(),
                facts.provider(),
                facts.location(),
                facts.municipality(),
                facts.municipalityCode(),
                facts.provision(),
                facts.kind(),
                facts.result(),
                facts.resultByRule(),
                facts.percentage(),
                facts.visitedFrom(),
                facts.visitedTo(),
                facts.finalOn(),
                facts.framework(),
                content.summary(),
                content.followUp(),
                facts.themes(),
                told(content).stream()
                        .map(section -> new PublicReport.Section(
                                section.id(),
                                section.heading(),
                                section.passages().stream()
                                        .map(passage -> new PublicReport.Passage(passage.id(), passage.text()))
                                        .toList()))
                        .toList(),
                content.reactions().stream()
                        .map(reaction -> new PublicReport.Reaction(
                                reaction.passageId(), reaction.text(), reaction.followed(), reaction.reason()))
                        .toList(),
                publication.viewPublic,
                publication.leftOut,
                publication.publishedAt,
                corrections(publication));
    }

    /** What stands empty is not there for the public. */
    private static List<PublicContent.Section> told(PublicContent content) {
        return content.sections().stream()
                .map(section -> new PublicContent.Section(
                        section.id(),
                        section.heading(),
                        section.passages().stream()
                                .filter(passage -> !passage.text().isBlank())
                                .toList()))
                .filter(section -> !section.passages().isEmpty())
                .toList();
    }

    /** As it was published. */
    PublicReport report(String document) {
        return read(document, mapper.constructType(PublicReport.class));
    }

    PublicFacts facts(Publication publication) {
        return read(publication.facts, mapper.constructType(PublicFacts.class));
    }

    PublicContent content(Publication publication) {
        return read(publication.content, mapper.constructType(PublicContent.class));
    }

    List<Correction> corrections(Publication publication) {
        return read(publication.corrections, mapper.constructType(CORRECTIONS.getType()));
    }

    List<Correction> with(List<Correction> before, LocalDate on, String note) {
        List<Correction> all = new ArrayList<>(before);
        all.add(new Correction(before.size() + 2, on, note));
        return all;
    }

    BeforeCorrection beforeCorrection(String kept) {
        return read(kept, mapper.constructType(BeforeCorrection.class));
    }

    String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String json, JavaType type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Named kind(InspectionAspect aspect, InspectionKind kind) {
        String name = texts.get(Language.NL, "kind." + aspect + "." + kind, Map.of());
        return new Named(slug(name), name);
    }

    private Named result(FinalReport.Result result) {
        String name = texts.get(Language.NL, "result." + result, Map.of());
        return new Named(slug(name), name);
    }

    /** Stable, and readable: the name with the beginning of the identity, as two providers can carry one name. */
    static String key(String name, UUID id) {
        String identity = id.toString().replace("-", "");
        return slug(name) + "-" + identity.substring(identity.length() - KEY);
    }

    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > 80 ? slug.substring(0, 80) : slug;
    }
}
