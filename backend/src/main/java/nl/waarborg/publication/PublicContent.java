package nl.waarborg.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waarborg.redaction.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * The public version while people write it: a new document that began as a copy of the final report. All texts are
 * CommonMark.
 */
public record PublicContent(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 4000) String summary,
        @NotNull @Size(max = 10_000) String followUp,
        @NotNull @Size(max = 60) List<@NotNull @Valid Section> sections,
        @NotNull @Size(max = 400) List<@NotNull @Valid Reaction> reactions) {

    /** Stands where words were taken away, as people know it from other public documents. */
    static final String REMOVED = "[weggelaten]";

    public record Section(
            @NotNull @Size(max = 80) String id,
            @NotBlank @Size(max = 300) String heading,
            @NotNull @Size(max = 400) List<@NotNull @Valid Passage> passages) {}

    public record Passage(
            @NotNull @Size(max = 80) String id,
            @NotNull @Size(max = 20_000) String text) {}

    /** @param passageId absent when it is about the draft as a whole */
    public record Reaction(
            @Nullable @Size(max = 80) String passageId,
            @NotNull @Size(max = 10_000) String text,
            @NotNull Boolean followed,
            @NotNull @Size(max = 10_000) String reason) {}

    /** No more than a title. */
    static PublicContent titled(String title) {
        return new PublicContent(title, "", "", List.of(), List.of());
    }

    /** Whether it holds nothing of the texts themselves. */
    boolean isSummary() {
        return sections.isEmpty() && reactions.isEmpty();
    }

    /** What it came to, without the texts themselves. */
    PublicContent summaryAlone() {
        return new PublicContent(title, summary, followUp, List.of(), List.of());
    }

    /** Every text with the name of its place, in the order in which people read. */
    List<TextPlace> places() {
        List<TextPlace> places = new ArrayList<>();
        places.add(new TextPlace("title", title));
        places.add(new TextPlace("summary", summary));
        for (int section = 0; section < sections.size(); section++) {
            Section one = sections.get(section);
            String at = "sections/" + section;
            places.add(new TextPlace(at + "/heading", one.heading()));
            for (int passage = 0; passage < one.passages().size(); passage++) {
                places.add(new TextPlace(
                        at + "/passages/" + passage, one.passages().get(passage).text()));
            }
        }
        for (int reaction = 0; reaction < reactions.size(); reaction++) {
            places.add(new TextPlace(
                    "reactions/" + reaction + "/text", reactions.get(reaction).text()));
            places.add(new TextPlace(
                    "reactions/" + reaction + "/reason", reactions.get(reaction).reason()));
        }
        places.add(new TextPlace("followUp", followUp));
        return places;
    }

    /**
     * Pointers to what is not in the whole that this is a version of: a public version leaves out and replaces, and never
     * adds. Each part of the whole stands in it once at most.
     */
    List<String> addedTo(PublicContent whole) {
        Map<String, List<String>> open =
                whole.sections().stream().collect(Collectors.toMap(Section::id, section -> ids(section.passages())));
        List<String> added = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            String at = "/sections/" + section;
            List<String> passages = open.remove(sections.get(section).id());
            if (passages == null) {
                added.add(at);
            } else {
                added.addAll(
                        surplus(at + "/passages/", ids(sections.get(section).passages()), passages));
            }
        }
        added.addAll(surplus("/reactions/", abouts(reactions), abouts(whole.reactions())));
        return added;
    }

    private static List<String> ids(List<Passage> passages) {
        return passages.stream().map(Passage::id).collect(Collectors.toCollection(ArrayList::new));
    }

    /** By what a reaction is known, whatever words were replaced in it. */
    private static List<String> abouts(List<Reaction> reactions) {
        return reactions.stream()
                .map(reaction -> reaction.passageId() + "/" + reaction.followed())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> surplus(String at, List<String> here, List<String> open) {
        return IntStream.range(0, here.size())
                .filter(place -> !open.remove(here.get(place)))
                .mapToObj(place -> at + place)
                .toList();
    }

    /** The same with the text of one place changed. */
    PublicContent with(String place, UnaryOperator<String> change) {
        return new PublicContent(
                place.equals("title") ? change.apply(title) : title,
                place.equals("summary") ? change.apply(summary) : summary,
                place.equals("followUp") ? change.apply(followUp) : followUp,
                changed(place, change),
                answered(place, change));
    }

    private List<Section> changed(String place, UnaryOperator<String> change) {
        List<Section> all = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            Section one = sections.get(section);
            String at = "sections/" + section;
            List<Passage> passages = new ArrayList<>();
            for (int passage = 0; passage < one.passages().size(); passage++) {
                Passage text = one.passages().get(passage);
                boolean here = place.equals(at + "/passages/" + passage);
                passages.add(here ? new Passage(text.id(), change.apply(text.text())) : text);
            }
            String heading = place.equals(at + "/heading") ? change.apply(one.heading()) : one.heading();
            all.add(new Section(one.id(), heading, passages));
        }
        return all;
    }

    private List<Reaction> answered(String place, UnaryOperator<String> change) {
        List<Reaction> all = new ArrayList<>();
        for (int reaction = 0; reaction < reactions.size(); reaction++) {
            Reaction one = reactions.get(reaction);
            String at = "reactions/" + reaction;
            all.add(new Reaction(
                    one.passageId(),
                    place.equals(at + "/text") ? change.apply(one.text()) : one.text(),
                    one.followed(),
                    place.equals(at + "/reason") ? change.apply(one.reason()) : one.reason()));
        }
        return all;
    }
}
