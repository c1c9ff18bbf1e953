package nl.waarborg.publicsite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import org.jspecify.annotations.Nullable;

/** All that is published at one moment, without the texts: some thousands of small entries, counted and filtered in memory. */
final class Catalogue {

    private final long revision;
    private final List<PublishedEntry> newestFirst;

    /** What each is called by, one behind the other: searched at once, and not ten thousand times. */
    private final String calledBy;

    private final int[] calledFrom;
    private final Map<String, PublishedEntry> bySlug = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<String, List<PublishedEntry>> together = new HashMap<>();
    private final Facets facets;

    /** One value of a filter with the number of reports that choosing it would leave. */
    public record Counted(String key, String name, int count, boolean chosen) {

        Counted choose() {
            return new Counted(key, name, count, true);
        }
    }

    /** The reports found, and for each filter its values within what the other filters leave. */
    record Found(List<PublishedEntry> entries, Map<SearchFilter, List<Counted>> choices) {}

    /** @param revision which state of the published whole this is */
    Catalogue(long revision, List<PublishedEntry> newestFirst) {
        this.revision = revision;
        this.newestFirst = List.copyOf(newestFirst);
        StringBuilder names = new StringBuilder();
        this.calledFrom = new int[newestFirst.size()];
        for (int place = 0; place < calledFrom.length; place++) {
            calledFrom[place] = names.length();
            names.append(newestFirst.get(place).calledBy()).append(PublishedEntry.UNTYPED);
        }
        this.calledBy = names.toString();
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
        long[] asked = ranked == null ? facets.all() : facets.of(inText);
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
        return Facets.places(reports).mapToObj(newestFirst::get).toList();
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
        called(PublishedEntry.fold(text))
                .filter(place -> !Facets.has(seen, place))
                .forEach(found::add);
        return found;
    }

    /** The places of what is called so, each once. */
    private IntStream called(String folded) {
        return IntStream.iterate(placeWith(folded, 0), place -> place >= 0, place -> placeWith(folded, place + 1));
    }

    /** The first place from here of which a name has these letters; -1 when there is none. */
    private int placeWith(String folded, int from) {
        int at = from < calledFrom.length ? calledBy.indexOf(folded, calledFrom[from]) : -1;
        if (at < 0) {
            return -1;
        }
        int place = Arrays.binarySearch(calledFrom, at);
        return place < 0 ? -place - 2 : place;
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
