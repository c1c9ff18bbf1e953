package nl.waarborg.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.dossier.DossierApi.DossierCount;
import nl.waarborg.dossier.DossierApi.DossierSummary;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Lists and counts of dossiers, straight from the database; the rights stand in the query. */
@ApplicationScoped
class DossierView {

    private final Pool pool;

    DossierView(Pool pool) {
        this.pool = pool;
    }

    /** The dossiers with at least one case that the caller sees, last changed first; only those cases are counted. */
    Uni<Page<DossierSummary>> page(Caller caller, @Nullable UUID providerId, @Nullable Cursor after, int limit) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder(summaries(caller, values));
        if (providerId != null) {
            sql.append(" and d.provider_id = ").append(next(values, providerId));
        }
        if (after != null) {
            sql.append(" and (d.changed_at, d.id) < (")
                    .append(next(values, after.instant(0).atOffset(ZoneOffset.UTC)))
                    .append(", ")
                    .append(next(values, after.id(1)))
                    .append(")");
        }
        sql.append(" group by d.id, p.name order by d.changed_at desc, d.id desc limit ")
                .append(next(values, limit + 1));
        return pool.preparedQuery(sql.toString())
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(DossierView::summary)
                        .toList())
                .map(found -> Page.of(found, limit, one -> Cursor.of(one.changedAt(), one.id())));
    }

    /** The dossier to which a case belongs. */
    Uni<@Nullable DossierSummary> ofCase(Caller caller, UUID caseId) {
        List<Object> values = new ArrayList<>();
        String sql = summaries(caller, values)
                + " and d.id = (select dossier_id from dossier_case where removed_at is null and case_id = "
                + next(values, caseId) + ") group by d.id, p.name";
        return pool.preparedQuery(sql)
                .execute(Tuple.from(values))
                .map(rows ->
                        rows.rowCount() == 0 ? null : summary(rows.iterator().next()));
    }

    /**
     * The year's count [J20]: each report is one, all signals about one provider together are one. A question whether
     * something must be reported is no report, and neither is one that was taken back or never came. Which year is told
     * by when the case was received, in the Netherlands.
     */
    Uni<DossierCount> count(Caller caller, int year) {
        List<Object> values = new ArrayList<>(List.of(year));
        String sql = """
                select count(*) filter (where c.kind = 'REPORT')::int as reports,
                    count(*) filter (where c.kind = 'SIGNAL')::int as signals,
                    (count(distinct c.provider_id) filter (where c.kind = 'SIGNAL'))::int as providers,
                    count(*) filter (where c.kind = 'SIGNAL' and c.provider_id is null)::int as unknown
                from case_file c
                left join report r on r.id = c.id
                where c.opened_at >= make_timestamptz($1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
                  and c.opened_at < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
                  and (r.id is null or (r.kind <> 'CONSULTATION' and r.status not in ('REQUESTED', 'WITHDRAWN')))
                  and\s""" + scope(caller, values);
        return pool.preparedQuery(sql).execute(Tuple.from(values)).map(rows -> {
            Row row = rows.iterator().next();
            int reports = row.getInteger("reports");
            int providers = row.getInteger("providers");
            return new DossierCount(
                    year,
                    reports,
                    row.getInteger("signals"),
                    providers,
                    row.getInteger("unknown"),
                    reports + providers);
        });
    }

    private static String summaries(Caller caller, List<Object> values) {
        return """
                select d.id, d.title, d.provider_id, p.name as provider, d.changed_at,
                    count(*) filter (where c.kind = 'REPORT')::int as reports,
                    count(*) filter (where c.kind = 'SIGNAL')::int as signals,
                    count(*) filter (where c.open)::int as open
                from dossier d
                join dossier_case m on m.dossier_id = d.id and m.removed_at is null
                join case_file c on c.id = m.case_id
                left join provider p on p.id = d.provider_id
                where\s""" + scope(caller, values);
    }

    private static DossierSummary summary(Row row) {
        return new DossierSummary(
                row.getUUID("id"),
                row.getString("title"),
                row.getUUID("provider_id"),
                row.getString("provider"),
                row.getInteger("reports"),
                row.getInteger("signals"),
                row.getInteger("open"),
                instant(row, "changed_at"));
    }

    static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    static String scope(Caller caller, List<Object> values) {
        ScopeClause clause = CaseScope.sql(caller, "c", values.size() + 1);
        values.addAll(clause.values());
        return clause.text();
    }

    static String next(List<Object> values, Object value) {
        values.add(value);
        return "$" + values.size();
    }
}
