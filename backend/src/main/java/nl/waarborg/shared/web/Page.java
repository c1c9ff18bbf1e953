package nl.waarborg.shared.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the page that follows, absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** As many as a page holds when the client does not say. */
    public static final int DEFAULT_LIMIT = 25;

    /** As many as a client may ask for. */
    public static final int MAX_LIMIT = 100;

    /** Makes a page of rows that were read with one more than the limit, to know whether a page follows. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, position.apply(items.getLast()).encoded());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
