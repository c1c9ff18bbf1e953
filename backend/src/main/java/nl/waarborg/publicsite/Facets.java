package nl.waarborg.publicsite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private final long[] all;
    private final Map<SearchFilter, List<Value>> inOrder = new EnumMap<>(SearchFilter.class);
    private final Map<SearchFilter, Map<String, Value>> byKey = new EnumMap<>(SearchFilter.class);

    /** Who chooses one filter sees what it could have been among all: that is counted once. */
    private final Map<SearchFilter, List<Counted>> ofAll = new EnumMap<>(SearchFilter.class);

    Facets(List<PublishedEntry> newestFirst) {
        size = newestFirst.size();
        all = of(IntStream.range(0, size).boxed().toList());
        for (SearchFilter filter : SearchFilter.values()) {
            Map<String, Value> values = values(filter, newestFirst);
            List<Value> sorted = new ArrayList<>(values.values());
            Comparator<Value> byName = Comparator.comparing(
                    value -> PublishedEntry.fold(value.choice().name()));
            sorted.sort(filter == SearchFilter.YEAR ? byName.reversed() : byName);
            inOrder.put(filter, sorted);
            byKey.put(filter, values);
            ofAll.put(filter, List.copyOf(counted(filter, all)));
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

    /** Every report; to be read. */
    long[] all() {
        return all;
    }

    /** The reports at these places. */
    long[] of(List<Integer> places) {
        long[] reports = none();
        places.forEach(place -> set(reports, place));
        return reports;
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

    /** The places of the reports, in order. */
    static IntStream places(long[] reports) {
        return BitSet.valueOf(reports).stream();
    }

    /** The values of a filter that have any of the reports, by name, the years from the last. */
    List<Counted> counts(SearchFilter filter, @Nullable String chosen, long[] reports) {
        List<Counted> counted = Arrays.equals(reports, all) ? ofAll.get(filter) : counted(filter, reports);
        return chosen == null
                ? counted
                : counted.stream()
                        .map(one -> one.key().equals(chosen) ? one.choose() : one)
                        .toList();
    }

    private List<Counted> counted(SearchFilter filter, long[] reports) {
        List<Counted> counted = new ArrayList<>();
        // what was chosen or found leaves few of the words, and each of hundreds of values looks at those alone
        int[] words = IntStream.range(0, reports.length)
                .filter(word -> reports[word] != 0)
                .toArray();
        for (Value value : inOrder.getOrDefault(filter, List.of())) {
            int count = count(value, reports, words);
            if (count > 0) {
                counted.add(new Counted(value.choice().key(), value.choice().name(), count, false));
            }
        }
        return counted;
    }

    private static int count(Value value, long[] reports, int[] words) {
        int count = 0;
        for (int word : words) {
            count += Long.bitCount(reports[word] & value.reports()[word]);
        }
        return count;
    }

    private Map<String, Value> byKey(SearchFilter filter) {
        return byKey.getOrDefault(filter, Collections.emptyMap());
    }
}
