package nl.waarborg.publicsite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import org.jspecify.annotations.Nullable;

/** All that is published at one moment, without the texts: some thousands of small entries, counted and filtered in memory. */
final class Catalogue {

    private final long revision;
    private final List<PublishedEntry> newestFirst;
    private final List<String> calledBy;
    private final Map<String, PublishedEntry> bySlug = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<String, List<PublishedEntry>> together = new HashMap<>();
    private final Facets facets;

    /** One value of a filter with the number of reports that choosing it would leave. */
    public record Counted(String key, String name, int count, boolean chosen) {}

    /** The reports found, and for each filter its values within what the other filters leave. */
    record Found(List<PublishedEntry> entries, Map<SearchFilter, List<Counted>> choices) {}

    /** @param revision which state of the published whole this is */
    Catalogue(long revision, List<PublishedEntry> newestFirst) {
        this.revision = revision;
        this.newestFirst = List.copyOf(newestFirst);
        this.calledBy = newestFirst.stream().map(PublishedEntry::calledBy).toList();
        for (PublishedEntry entry : newestFirst) {
            bySlug.put(entry.slug(), entry);
            places.put(entry.id(), places.size());
        }
        newestFirst.stream()
                .sorted(Comparator.comparing(PublishedEntry::dated).reversed())
                .forEach(entry -> entry.belongsTo()
                        .forEach(group -> together.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(entry)));
        this.facets = new Facets(newestFirst);
    }

    long revision() {
        return revision;
    }

    List<PublishedEntry> newestFirst() {
        return newestFirst;
    }

    Optional<PublishedEntry> at(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** @param ranked the reports in which the words were found, best first; null when no words were asked for */
    Found find(SearchQuery query, @Nullable List<UUID> ranked) {
        List<Integer> inText = ranked == null ? List.of() : inText(query.text(), ranked);
        long[] asked = ranked == null ? facets.all() : facets.none();
        inText.forEach(place -> Facets.set(asked, place));
        long[] left = facets.left(asked, query.chosen(), null);
        Map<SearchFilter, List<Counted>> choices = new EnumMap<>(SearchFilter.class);
        for (SearchFilter filter : SearchFilter.values()) {
            String chosen = query.chosen().get(filter);
            long[] within = chosen == null ? left : facets.left(asked, query.chosen(), filter);
            choices.put(filter, facets.counts(filter, chosen, within));
        }
        return new Found(ranked == null ? inOrder(left) : ranked(inText, left), choices);
    }

    private List<PublishedEntry> inOrder(long[] reports) {
        List<PublishedEntry> entries = new ArrayList<>();
        for (int place = 0; place < newestFirst.size(); place++) {
            if (Facets.has(reports, place)) {
                entries.add(newestFirst.get(place));
            }
        }
        return entries;
    }

    private List<PublishedEntry> ranked(List<Integer> inText, long[] reports) {
        return inText.stream()
                .filter(place -> Facets.has(reports, place))
                .map(newestFirst::get)
                .toList();
    }

    /** The places of what holds the words, best first, and behind them of what is called so. */
    private List<Integer> inText(String text, List<UUID> ranked) {
        List<Integer> found = new ArrayList<>();
        long[] seen = facets.none();
        for (UUID id : ranked) {
            Integer place = places.get(id);
            // what was published or withdrawn a moment ago can be in one and not yet in the other
            if (place != null) {
                found.add(place);
                Facets.set(seen, place);
            }
        }
        String folded = PublishedEntry.fold(text);
        for (int place = 0; place < newestFirst.size(); place++) {
            if (!Facets.has(seen, place) && calledBy.get(place).contains(folded)) {
                found.add(place);
            }
        }
        return found;
    }

    /**
     * The other reports on the location of this one, or where that is not named those on its provider; of an annual report
     * those of the same authority. Newest first.
     */
    List<PublishedEntry> besides(PublishedEntry one) {
        return together.getOrDefault(one.companions(), List.of()).stream()
                .filter(entry -> !entry.id().equals(one.id()))
                .toList();
    }

    Optional<Choice> choice(SearchFilter filter, String key) {
        return Optional.ofNullable(facets.choice(filter, key));
    }
}
