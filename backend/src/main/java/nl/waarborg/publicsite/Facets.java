package nl.waarborg.publicsite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.publicsite.Catalogue.Counted;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The values of each filter, each with its reports as bits in the order of the catalogue: what is left of ten thousand
 * reports is counted a word of 64 at a time, for each of hundreds of providers.
 */
final class Facets {

    private static final int BITS = Long.SIZE;

    /** One value of a filter; in {@code reports} bit n stands for the n-th of the catalogue. */
    private record Value(Choice choice, long[] reports) {}

    private final int size;
    private final Map<SearchFilter, List<Value>> inOrder = new EnumMap<>(SearchFilter.class);
    private final Map<SearchFilter, Map<String, Value>> byKey = new EnumMap<>(SearchFilter.class);

    Facets(List<PublishedEntry> newestFirst) {
        size = newestFirst.size();
        for (SearchFilter filter : SearchFilter.values()) {
            Map<String, Value> values = values(filter, newestFirst);
            List<Value> sorted = new ArrayList<>(values.values());
            Comparator<Value> byName = Comparator.comparing(
                    value -> PublishedEntry.fold(value.choice().name()));
            sorted.sort(filter == SearchFilter.YEAR ? byName.reversed() : byName);
            inOrder.put(filter, sorted);
            byKey.put(filter, values);
        }
    }

    /** A renamed provider has one key, and the name that it had last. */
    private Map<String, Value> values(SearchFilter filter, List<PublishedEntry> newestFirst) {
        Map<String, Value> values = new HashMap<>();
        for (int place = 0; place < size; place++) {
            Choice choice = filter.of(newestFirst.get(place));
            if (choice != null) {
                set(
                        values.computeIfAbsent(choice.key(), key -> new Value(choice, none()))
                                .reports(),
                        place);
            }
        }
        return values;
    }

    @Nullable
    Choice choice(SearchFilter filter, String key) {
        Value value = byKey(filter).get(key);
        return value == null ? null : value.choice();
    }

    long[] none() {
        return new long[(size + BITS - 1) / BITS];
    }

    long[] all() {
        long[] all = none();
        for (int place = 0; place < size; place++) {
            set(all, place);
        }
        return all;
    }

    static void set(long[] reports, int place) {
        reports[place / BITS] |= 1L << place;
    }

    static boolean has(long[] reports, int place) {
        return (reports[place / BITS] & 1L << place) != 0;
    }

    /** What is left of reports by the filters that were chosen, but for one. */
    long[] left(long[] reports, Map<SearchFilter, String> chosen, @Nullable SearchFilter except) {
        long[] left = reports.clone();
        chosen.forEach((filter, key) -> {
            if (filter != except) {
                Value value = byKey(filter).get(key);
                for (int word = 0; word < left.length; word++) {
                    left[word] &= value == null ? 0 : value.reports()[word];
                }
            }
        });
        return left;
    }

    /** The values of a filter that have any of the reports, by name, the years from the last. */
    List<Counted> counts(SearchFilter filter, @Nullable String chosen, long[] reports) {
        List<Counted> counted = new ArrayList<>();
        for (Value value : inOrder.getOrDefault(filter, List.of())) {
            int count = 0;
            for (int word = 0; word < reports.length; word++) {
                count += Long.bitCount(reports[word] & value.reports()[word]);
            }
            if (count > 0) {
                Choice choice = value.choice();
                counted.add(new Counted(
                        choice.key(), choice.name(), count, choice.key().equals(chosen)));
            }
        }
        return counted;
    }

    private Map<String, Value> byKey(SearchFilter filter) {
        return byKey.getOrDefault(filter, Collections.emptyMap());
    }
}
