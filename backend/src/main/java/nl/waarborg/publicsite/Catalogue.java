package nl.waarborg.publicsite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import org.jspecify.annotations.Nullable;

/**
 * All that is published at one moment, without the texts: some thousands of small entries, counted and filtered in memory.
 *
 * @param revision which state of the published whole this is
 */
record Catalogue(long revision, List<PublishedEntry> newestFirst, Map<String, PublishedEntry> bySlug) {

    /** One value of a filter with the number of reports that choosing it would leave. */
    public record Counted(String key, String name, int count, boolean chosen) {}

    /** The reports found, and for each filter its values within what the other filters leave. */
    record Found(List<PublishedEntry> entries, Map<SearchFilter, List<Counted>> choices) {}

    static Catalogue of(long revision, List<PublishedEntry> newestFirst) {
        return new Catalogue(
                revision,
                List.copyOf(newestFirst),
                newestFirst.stream().collect(Collectors.toUnmodifiableMap(PublishedEntry::slug, Function.identity())));
    }

    /** @param ranked the reports in which the words were found, best first; null when no words were asked for */
    Found find(SearchQuery query, @Nullable List<UUID> ranked) {
        List<PublishedEntry> inText = ranked == null ? newestFirst : inText(query.text(), ranked);
        Map<SearchFilter, List<Counted>> choices = new TreeMap<>();
        for (SearchFilter filter : SearchFilter.values()) {
            choices.put(filter, count(filter, query, inText));
        }
        return new Found(
                inText.stream().filter(entry -> matches(entry, query, null)).toList(), choices);
    }

    /**
     * The other reports on the location of this one, or where that is not named those on its provider; of an annual report
     * those of the same authority. Newest first.
     */
    List<PublishedEntry> besides(PublishedEntry one) {
        return newestFirst.stream()
                .filter(entry -> !entry.id().equals(one.id()))
                .filter(entry -> isBeside(entry, one))
                .sorted(Comparator.comparing(PublishedEntry::dated).reversed())
                .toList();
    }

    private static boolean isBeside(PublishedEntry entry, PublishedEntry one) {
        if (one.isAnnualReport()) {
            return entry.isAnnualReport() && entry.authorityName().equals(one.authorityName());
        }
        return one.locationKey() == null
                ? Objects.equals(key(entry.provider()), key(one.provider()))
                : one.locationKey().equals(entry.locationKey());
    }

    private static @Nullable String key(@Nullable Choice choice) {
        return choice == null ? null : choice.key();
    }

    Optional<Choice> choice(SearchFilter filter, String key) {
        return newestFirst.stream()
                .map(filter::of)
                .filter(choice -> key.equals(key(choice)))
                .findFirst();
    }

    private List<PublishedEntry> inText(String text, List<UUID> ranked) {
        String folded = PublishedEntry.fold(text);
        Map<UUID, Integer> places = new HashMap<>();
        ranked.forEach(id -> places.put(id, places.size()));
        Stream<PublishedEntry> called = newestFirst.stream()
                .filter(entry -> !places.containsKey(entry.id()))
                .filter(entry -> entry.isCalled(folded));
        Stream<PublishedEntry> found = newestFirst.stream()
                .filter(entry -> places.containsKey(entry.id()))
                .sorted(Comparator.comparing(entry -> places.get(entry.id())));
        return Stream.concat(found, called).toList();
    }

    private static List<Counted> count(SearchFilter filter, SearchQuery query, List<PublishedEntry> entries) {
        String chosen = query.chosen().getOrDefault(filter, "");
        Map<Choice, Integer> counts = new HashMap<>();
        for (PublishedEntry entry : entries) {
            Choice choice = filter.of(entry);
            if (choice != null && matches(entry, query, filter)) {
                counts.merge(choice, 1, Integer::sum);
            }
        }
        List<Counted> counted = new ArrayList<>();
        counts.forEach((choice, count) -> counted.add(
                new Counted(choice.key(), choice.name(), count, choice.key().equals(chosen))));
        Comparator<Counted> byName = Comparator.comparing(one -> PublishedEntry.fold(one.name()));
        counted.sort(filter == SearchFilter.YEAR ? byName.reversed() : byName);
        return counted;
    }

    private static boolean matches(PublishedEntry entry, SearchQuery query, @Nullable SearchFilter except) {
        for (Map.Entry<SearchFilter, String> asked : query.chosen().entrySet()) {
            if (asked.getKey() != except
                    && !asked.getValue().equals(key(asked.getKey().of(entry)))) {
                return false;
            }
        }
        return true;
    }
}
