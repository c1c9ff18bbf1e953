package nl.waarborg.search;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.search.SearchApi.Found;
import nl.waarborg.search.SearchApi.FoundCount;
import nl.waarborg.search.SearchApi.FoundKind;
import nl.waarborg.search.SearchApi.Fragment;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Runs the queries of the search box and reads their rows. */
@ApplicationScoped
class SearchView {

    private final Pool pool;
    private final Clock clock;

    SearchView(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** What is found of one kind: how many there are, and those of one page. */
    record OfKind(FoundCount count, Page<Found> page) {}

    /**
     * Looks for words among what the caller may see.
     *
     * @param cursor continues the page of {@code kind}
     * @param limit how many rows of {@code kind}; of every kind when that is null
     * @return one for each kind, in their order
     */
    Uni<List<OfKind>> find(Caller caller, String words, @Nullable FoundKind kind, @Nullable String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 2);
        // words differ in how often they stand somewhere: a plan made for any word is a bad one for most
        return pool.withTransaction(connection -> connection
                .query("set local plan_cache_mode = force_custom_plan")
                .execute()
                .chain(() -> names(connection, words))
                .chain(names -> Multi.createFrom()
                        .items(FoundKind.values())
                        .onItem()
                        .transformToUniAndConcatenate(one -> {
                            Supplier<SearchSql> sql = () -> new SearchSql(caller, words, names, clock.today());
                            return kind == null || kind == one
                                    ? ofKind(connection, sql, one, after, limit)
                                    : first(connection, sql.get(), one, 0);
                        })
                        .collect()
                        .asList()));
    }

    private static Uni<SearchSql.Names> names(SqlConnection connection, String words) {
        return connection
                .preparedQuery(SearchSql.NAMES)
                .execute(Tuple.of(SearchSql.pattern(words)))
                .map(rows -> rows.iterator().next())
                .map(row -> new SearchSql.Names(
                        List.of(row.getArrayOfUUIDs("providers")), List.of(row.getArrayOfUUIDs("places"))));
    }

    private static Uni<OfKind> ofKind(
            SqlConnection connection, Supplier<SearchSql> sql, FoundKind kind, @Nullable Cursor after, int limit) {
        if (after == null) {
            return first(connection, sql.get(), kind, limit + 1);
        }
        SearchSql following = sql.get();
        String text = following.pageOf(kind, after, limit + 1);
        return first(connection, sql.get(), kind, 0)
                .chain(counted -> connection
                        .preparedQuery(text)
                        .execute(following.values())
                        .map(rows -> new OfKind(counted.count(), page(kind, rows, limit))));
    }

    private static Uni<OfKind> first(SqlConnection connection, SearchSql sql, FoundKind kind, int rows) {
        String text = sql.firstOf(kind, rows);
        return connection.preparedQuery(text).execute(sql.values()).map(found -> {
            int count = found.iterator().next().getInteger("n");
            return new OfKind(
                    new FoundCount(kind, Math.min(count, SearchSql.MOST_COUNTED), count > SearchSql.MOST_COUNTED),
                    page(kind, found, Math.max(rows - 1, 0)));
        });
    }

    private static Page<Found> page(FoundKind kind, RowSet<Row> rows, int limit) {
        List<Row> found = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getUUID("id") != null)
                .toList();
        return Page.of(found, limit, row -> Cursor.of(row.getString("sort_key"), row.getUUID("id")))
                .map(row -> kind == FoundKind.PROVIDER ? provider(row) : aCase(kind, row));
    }

    private static Found provider(Row row) {
        return new Found(
                FoundKind.PROVIDER, row.getUUID("id"), row.getString("name"), null, null, null, null, List.of());
    }

    private static Found aCase(FoundKind kind, Row row) {
        return new Found(
                kind,
                row.getUUID("id"),
                row.getString("number"),
                row.getString("provider_name"),
                row.getString("municipality_name"),
                row.getString("status"),
                row.getOffsetDateTime("opened_at").atZoneSameInstant(Clock.ZONE).toLocalDate(),
                fragments(row.getString("headline")));
    }

    /** Takes the marks of the headline apart; a headline without a mark is only the beginning of the text, and says nothing. */
    private static List<Fragment> fragments(@Nullable String headline) {
        List<Fragment> fragments = new ArrayList<>();
        if (headline == null || headline.indexOf(SearchSql.BEGIN) < 0) {
            return fragments;
        }
        for (String part : headline.split("(?=" + SearchSql.BEGIN + ")|" + SearchSql.END)) {
            boolean found = !part.isEmpty() && part.charAt(0) == SearchSql.BEGIN;
            String text = found ? part.substring(1) : part;
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, found));
            }
        }
        return fragments;
    }
}
