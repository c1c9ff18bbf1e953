package nl.waarborg.report;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.report.ReportApi.ReportSummary;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Lists of reports, straight from the database; the rights stand in the query. */
@ApplicationScoped
class ReportListView {

    /** Two reports of one provider about events this close together may be about the same one. */
    private static final int DAYS_APART = 7;

    private static final int MOST_RELATED = 100;

    private static final String COLUMNS = """
            select r.id, r.number, case when c.frozen_status is not null and $1 then c.frozen_status else r.status end status,
                r.kind, r.nature, r.occurred_on, c.opened_at, r.filed_at, p.name as provider,
                l.name as location, m.name as municipality, a.name as authority,
                (select min(d.due_on) from deadline d
                 where d.case_id = r.id and d.state in ('RUNNING', 'MISSED')
                   and (not $1 or d.responsible = 'PROVIDER')) as next_due,
                (select count(*) from case_message n
                 where n.case_id = r.id and n.read_at is null
                   and n.from_side = case when $1 then 'TEAM' else 'PROVIDER' end) as unread
            from report r
            join case_file c on c.id = r.id
            join provider p on p.id = r.provider_id
            join authority a on a.id = r.authority_id
            left join location l on l.id = r.location_id
            left join municipality m on m.code = r.municipality_code
            where\s""";

    private final Pool pool;

    ReportListView(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<ReportSummary>> page(
            Caller caller, @Nullable Boolean open, @Nullable UUID providerId, @Nullable Cursor after, int limit) {
        List<Object> values = new ArrayList<>(List.of(caller.isProvider()));
        StringBuilder where = new StringBuilder(scope(caller, values));
        if (open != null) {
            where.append(" and c.open = ").append(next(values, open));
        }
        if (providerId != null) {
            where.append(" and r.provider_id = ").append(next(values, providerId));
        }
        if (after != null) {
            where.append(" and (c.opened_at, r.id) < (")
                    .append(next(values, after.instant(0).atOffset(ZoneOffset.UTC)))
                    .append(", ")
                    .append(next(values, after.id(1)))
                    .append(")");
        }
        where.append(" order by c.opened_at desc, r.id desc limit ").append(next(values, limit + 1));
        return rows(caller, where, values)
                .map(rows -> Page.of(
                                rows,
                                limit,
                                row -> Cursor.of(row.at(), row.summary().id()))
                        .map(Line::summary));
    }

    /** The provider's other reports, newest first; those that look like the given one are marked. */
    Uni<List<ReportSummary>> related(Caller caller, Likeness likeness) {
        List<Object> values = new ArrayList<>(List.of(caller.isProvider()));
        String where = scope(caller, values) + " and r.provider_id = " + next(values, likeness.providerId())
                + (likeness.reportId() == null ? "" : " and r.id <> " + next(values, likeness.reportId()))
                + " order by c.opened_at desc, r.id desc limit " + MOST_RELATED;
        return rows(caller, new StringBuilder(where), values)
                .map(rows -> rows.stream().map(row -> row.marked(likeness)).toList());
    }

    private Uni<List<Line>> rows(Caller caller, StringBuilder where, List<Object> values) {
        return pool.preparedQuery(COLUMNS + where)
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> Line.of(row, caller))
                        .toList());
    }

    private static String scope(Caller caller, List<Object> values) {
        ScopeClause clause = CaseScope.sql(caller, "c", values.size() + 1);
        values.addAll(clause.values());
        return clause.text();
    }

    private static String next(List<Object> values, Object value) {
        values.add(value);
        return "$" + values.size();
    }

    /** What another report must be like to be about the same event: near in time, and of one nature or at one place. */
    record Likeness(
            UUID providerId,
            @Nullable UUID reportId,
            @Nullable LocalDate occurredOn,
            @Nullable String nature,
            @Nullable String location) {

        boolean isLike(
                ReportStatus status, @Nullable LocalDate on, @Nullable String otherNature, @Nullable String place) {
            return status != ReportStatus.WITHDRAWN
                    && occurredOn != null
                    && on != null
                    && Math.abs(occurredOn.toEpochDay() - on.toEpochDay()) <= DAYS_APART
                    && (nature != null && nature.equals(otherNature) || location != null && location.equals(place));
        }
    }

    /** @param nature kept apart, since not every reader of the summary may see it */
    private record Line(
            ReportSummary summary, Instant at, @Nullable String nature) {

        static Line of(Row row, Caller caller) {
            OffsetDateTime filedAt = row.getOffsetDateTime("filed_at");
            String nature = row.getString("nature");
            return new Line(
                    new ReportSummary(
                            row.getUUID("id"),
                            row.getString("number"),
                            ReportStatus.valueOf(row.getString("status")),
                            ReportKind.valueOf(row.getString("kind")),
                            readsNature(caller) ? nature : null,
                            row.getLocalDate("occurred_on"),
                            filedAt == null ? null : filedAt.toInstant(),
                            row.getString("provider"),
                            row.getString("location"),
                            row.getString("municipality"),
                            row.getString("authority"),
                            row.getLocalDate("next_due"),
                            readsNature(caller) ? row.getInteger("unread") : null,
                            null),
                    row.getOffsetDateTime("opened_at").toInstant(),
                    nature);
        }

        ReportSummary marked(Likeness likeness) {
            return summary.marked(
                    likeness.isLike(summary.status(), summary.occurredOn(), nature, summary.locationName()));
        }

        private static boolean readsNature(Caller caller) {
            return caller.hasAny(Role.PROVIDER_USER, Role.SUPERVISOR, Role.COORDINATOR);
        }
    }
}
