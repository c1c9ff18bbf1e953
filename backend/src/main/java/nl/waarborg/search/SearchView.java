package nl.waarborg.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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

    /** One page of a kind: providers by name, cases newest first. */
    Uni<Page<Found>> page(Caller caller, FoundKind kind, String words, @Nullable String cursor, int limit) {
        boolean provider = kind == FoundKind.PROVIDER;
        Cursor after = Cursor.parse(cursor, 2);
        SearchSql sql = new SearchSql(caller, words, clock.today());
        String text = provider ? sql.providers(after, limit + 1) : sql.cases(kind, after, limit + 1);
        return pool.preparedQuery(text).execute(sql.values()).map(rows -> {
            List<Row> found = new ArrayList<>();
            rows.forEach(found::add);
            return Page.of(found, limit, row -> Cursor.of(row.getString("sort_key"), row.getUUID("id")))
                    .map(row -> provider ? provider(row) : aCase(kind, row));
        });
    }

    Uni<FoundCount> count(Caller caller, FoundKind kind, String words) {
        SearchSql sql = new SearchSql(caller, words, clock.today());
        String text = kind == FoundKind.PROVIDER ? sql.countOfProviders() : sql.countOfCases(kind);
        return pool.preparedQuery(text).execute(sql.values()).map(rows -> count(kind, rows));
    }

    private static FoundCount count(FoundKind kind, RowSet<Row> rows) {
        int count = rows.iterator().next().getInteger("n");
        return new FoundCount(kind, Math.min(count, SearchSql.MOST_COUNTED), count > SearchSql.MOST_COUNTED);
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
