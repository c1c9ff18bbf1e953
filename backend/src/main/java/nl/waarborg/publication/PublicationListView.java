package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.protocol.PublicationSettings.DocumentKind;
import nl.waarborg.publication.PublicationApi.PublicationSummary;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Publications in a list, straight from the database; the rights stand in the query. */
@ApplicationScoped
class PublicationListView {

    private static final List<CaseKind> CASES = List.of(CaseKind.REPORT, CaseKind.INSPECTION);

    private final Pool pool;
    private final Clock clock;

    PublicationListView(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Those of cases whose content the caller reads, and the annual reports of the caller's authority; newest first. */
    Uni<Page<PublicationSummary>> page(
            Caller caller, UUID authorityId, @Nullable DocumentKind document, @Nullable Cursor after, int limit) {
        Tuple values = Tuple.of(authorityId);
        String sql = """
                select p.id, p.document, p.case_id, p.facts ->> 'number' as number, p.content ->> 'title' as title,
                       p.facts #>> '{provider,name}' as provider, (p.facts ->> 'year')::integer as year, p.state, p.saved_at,
                       p.publish_on, p.published_at, p.suspended_at
                from publication p
                left join case_file c on c.id = p.case_id
                where p.authority_id = $1 and (p.case_id is null%s)%s%s
                order by p.id desc limit %s""".formatted(
                        reads(caller, values),
                        document == null ? "" : " and p.document = " + next(values, document.name()),
                        after == null ? "" : " and p.id < " + next(values, after.id(0)),
                        next(values, limit + 1));
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(PublicationListView::summary)
                        .toList())
                .map(found -> Page.of(found, limit, one -> Cursor.of(one.id())));
    }

    /** One more way in for each condition under which the caller reads a case of a kind. */
    private String reads(Caller caller, Tuple values) {
        return CASES.stream()
                .flatMap(kind ->
                        CaseScope.reading(caller, kind, "c", clock.today(), value -> next(values, value)).stream()
                                .map(condition -> " or (c.kind = '" + kind + "' and " + condition + ")"))
                .collect(Collectors.joining());
    }

    private static String next(Tuple values, Object value) {
        values.addValue(value);
        return "$" + values.size();
    }

    private static PublicationSummary summary(Row row) {
        Instant publishedAt = instant(row, "published_at");
        String number = row.getString("number");
        return new PublicationSummary(
                row.getUUID("id"),
                DocumentKind.valueOf(row.getString("document")),
                row.getUUID("case_id"),
                number,
                row.getString("title"),
                row.getString("provider"),
                row.getInteger("year"),
                PublicationState.valueOf(row.getString("state")),
                row.getOffsetDateTime("saved_at").toInstant(),
                row.getLocalDate("publish_on"),
                publishedAt,
                instant(row, "suspended_at"),
                publishedAt == null ? null : PublicReport.address(number));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
