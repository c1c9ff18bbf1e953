package nl.waarborg.publicsite;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import nl.waarborg.shared.database.PublicPoolLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads what is published, with the role of the public. */
@ApplicationScoped
class PublishedView {

    private final Pool pool;
    private final long limit;

    /** @param limit how long a visitor waits for the database, as every caller does */
    PublishedView(
            @ReactiveDataSource(PublicPoolLimits.PUBLIC) Pool pool,
            @ConfigProperty(name = "waarborg.request.timeout", defaultValue = "5s") Duration limit) {
        this.pool = pool;
        this.limit = limit.toMillis();
    }

    /**
     * A report as its page shows it.
     *
     * @param state PUBLISHED, SUSPENDED, WITHDRAWN or EXPIRED
     * @param endedBecause why there is nothing to read; then body and document are absent
     */
    record Kept(
            String number,
            String state,
            String authorityName,
            Instant changedAt,
            @Nullable String endedBecause,
            @Nullable String body,
            @Nullable String document) {}

    /** The file of a report. */
    record PdfFile(byte[] content, Instant changedAt) {}

    Future<Long> revision() {
        return bounded(pool.query("select number from published.revision").execute())
                .map(rows -> rows.iterator().next().getLong("number"));
    }

    Future<Catalogue> catalogue() {
        // the number first: what changes in between is then read again
        return revision()
                .compose(revision -> bounded(pool.query("""
                        select id, slug, number, version, published_at, changed_at, authority_name, title, summary,
                               document_kind, year, publisher_code, publisher_name, provider_key, provider_name,
                               location_key, location_name, municipality_key, municipality_name,
                               municipality_code, provision_key, provision_name, kind_key, kind_name, result_key,
                               result_name, visited_on, final_on
                          from published.report
                         where state = 'PUBLISHED'
                         order by published_at desc, id desc""").execute()).map(rows -> catalogue(revision, rows)));
    }

    private static Catalogue catalogue(long revision, RowSet<Row> rows) {
        Repeated repeated = new Repeated();
        return new Catalogue(revision, each(rows, row -> entry(row, repeated)));
    }

    /** What many reports have in common stands in memory once. */
    private static final class Repeated {

        private final Map<Object, Object> seen = new HashMap<>();

        @SuppressWarnings("unchecked")
        <T> T once(T value) {
            return (T) seen.computeIfAbsent(value, first -> first);
        }

        @Nullable
        String text(Row row, String column) {
            String text = row.getString(column);
            return text == null ? null : once(text);
        }

        @Nullable
        Choice choice(Row row, String what) {
            String key = row.getString(what + "_key");
            return key == null ? null : once(new Choice(key, row.getString(what + "_name")));
        }
    }

    /** The reports that hold the words, the best first. */
    Future<List<UUID>> hits(String text) {
        return bounded(pool.preparedQuery("""
                        select id
                          from published.report, websearch_to_tsquery('published.dutch_words', $1) asked
                         where words @@ asked
                         order by ts_rank(words, asked) desc, published_at desc""").execute(Tuple.of(text)))
                .map(rows -> each(rows, row -> row.getUUID("id")));
    }

    Future<Optional<Kept>> report(String slug) {
        return bounded(pool.preparedQuery("""
                        select number, state, authority_name, changed_at, ended_because, body, document::text
                          from published.report
                         where slug = $1""").execute(Tuple.of(slug)))
                .map(rows -> each(rows, PublishedView::kept).stream().findFirst());
    }

    Future<Optional<PdfFile>> pdf(String slug) {
        return bounded(pool.preparedQuery(
                                "select pdf, changed_at from published.report where slug = $1 and pdf is not null")
                        .execute(Tuple.of(slug)))
                .map(rows -> each(rows, PublishedView::file).stream().findFirst());
    }

    private <T> Future<T> bounded(Future<T> answer) {
        return answer.timeout(limit, TimeUnit.MILLISECONDS);
    }

    private static PdfFile file(Row row) {
        return new PdfFile(
                row.getBuffer("pdf").getBytes(),
                row.getOffsetDateTime("changed_at").toInstant());
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.getString("number"),
                row.getString("state"),
                row.getString("authority_name"),
                row.getOffsetDateTime("changed_at").toInstant(),
                row.getString("ended_because"),
                row.getString("body"),
                row.getString("document"));
    }

    private static PublishedEntry entry(Row row, Repeated repeated) {
        return new PublishedEntry(
                row.getUUID("id"),
                row.getString("slug"),
                row.getString("number"),
                row.getString("title"),
                row.getString("summary"),
                repeated.once(row.getString("authority_name")),
                repeated.once(row.getString("document_kind")),
                row.getInteger("year"),
                repeated.once(new Choice(row.getString("publisher_code"), row.getString("publisher_name"))),
                repeated.choice(row, "provider"),
                repeated.text(row, "location_key"),
                repeated.text(row, "location_name"),
                repeated.choice(row, "municipality"),
                repeated.text(row, "municipality_code"),
                repeated.choice(row, "provision"),
                repeated.choice(row, "kind"),
                repeated.choice(row, "result"),
                row.getLocalDate("visited_on"),
                row.getLocalDate("final_on"),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant(),
                row.getInteger("version"));
    }

    private static <T> List<T> each(RowSet<Row> rows, Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        rows.forEach(row -> all.add(read.apply(row)));
        return all;
    }
}
