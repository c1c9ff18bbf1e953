package nl.waarborg.providerrecord;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.providerrecord.ProviderRecordApi.Happening;
import nl.waarborg.providerrecord.ProviderRecordApi.HappeningKind;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The timeline of a provider: cases that the caller sees, contracts of the caller's authority, locations. */
@ApplicationScoped
class ProviderTimelineView {

    /** Nothing that lies ahead of us: a contract that ends next year did not end. */
    private static final String TEXT = """
            with mine as materialized (
                select c.id, c.kind, c.number, c.opened_at, c.ended_at from case_file c where c.provider_id = $1 and %s),
            told as (
                select case m.kind when 'REPORT' then 'REPORT_CAME_IN' when 'SIGNAL' then 'SIGNAL_CAME_IN'
                            else 'INSPECTION_PLANNED' end as kind,
                       coalesce(s.received_on, (m.opened_at at time zone 'Europe/Amsterdam')::date) as on_day, m.id as ref, m.id as case_id,
                       m.kind as case_kind, m.number, coalesce(r.kind, s.theme, i.kind) as detail, s.priority
                  from mine m left join report r on r.id = m.id left join signal s on s.id = m.id
                  left join inspection i on i.id = m.id
                union all
                select m.kind || '_ENDED',
                       (m.ended_at at time zone 'Europe/Amsterdam')::date, m.id, m.id, m.kind, m.number, c.status, null
                  from mine m join case_file c on c.id = m.id where m.ended_at is not null
                union all
                select 'INSPECTION_FINAL', (i.final_at at time zone 'Europe/Amsterdam')::date, m.id, m.id, m.kind, m.number,
                       i.kind, null
                  from mine m join inspection i on i.id = m.id where i.final_at is not null
                union all
                select 'TERM_MISSED', d.due_on, d.id, m.id, m.kind, m.number, d.kind, null
                  from mine m join deadline d on d.case_id = m.id
                 where d.responsible = 'PROVIDER' and d.missed_at is not null
                union all
                select 'MEASURE_AGREED', (x.added_at at time zone 'Europe/Amsterdam')::date, x.id, m.id, m.kind, m.number, null, null
                  from mine m join measure x on x.case_id = m.id
                union all
                select 'MEASURE_JUDGED', (x.changed_at at time zone 'Europe/Amsterdam')::date, x.id, m.id, m.kind, m.number, x.state, null
                  from mine m join measure x on x.case_id = m.id where x.state in ('CARRIED_OUT', 'LAPSED')
                union all
                select 'CONTRACT_BEGAN', k.valid_from, k.id, null, null, null, k.law, null
                  from contract k where k.provider_id = $1 and k.authority_id = $2
                union all
                select 'CONTRACT_ENDED', k.valid_until, k.id, null, null, null, k.law, null
                  from contract k where k.provider_id = $1 and k.authority_id = $2 and k.valid_until is not null
                union all
                select 'LOCATION_ENTERED', (l.created_at at time zone 'Europe/Amsterdam')::date, l.id, null, null, null, l.name, null
                  from location l where l.provider_id = $1
                union all
                select 'LOCATION_CLOSED', l.closed_on, l.id, null, null, null, l.name, null
                  from location l where l.provider_id = $1 and l.closed_on is not null)
            select kind, on_day, kind || ref as sort_key, case_id, case_kind, number, detail, priority
              from told
             where on_day <= $3 and (on_day, kind || ref) < ($4, $5)
             order by on_day desc, kind || ref desc
             limit $6""";

    private static final int OWN_VALUES = 6;
    private static final String BEHIND_ALL = "\uFFFF";

    private final Pool pool;

    ProviderTimelineView(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<Happening>> page(Caller caller, UUID providerId, LocalDate today, @Nullable Cursor after, int limit) {
        ScopeClause scope = CaseScope.sql(caller, "c", OWN_VALUES + 1);
        Tuple values = Tuple.tuple()
                .addUUID(providerId)
                .addUUID(caller.authorityId())
                .addLocalDate(today)
                .addLocalDate(after == null ? today.plusDays(1) : after.date(0))
                .addString(after == null ? BEHIND_ALL : after.text(1))
                .addInteger(limit + 1);
        scope.values().forEach(values::addValue);
        return pool.preparedQuery(TEXT.formatted(scope.text())).execute(values).map(rows -> {
            List<Row> found = new ArrayList<>();
            rows.forEach(found::add);
            return Page.of(found, limit, row -> Cursor.of(row.getLocalDate("on_day"), row.getString("sort_key")))
                    .map(ProviderTimelineView::happening);
        });
    }

    private static Happening happening(Row row) {
        return new Happening(
                HappeningKind.valueOf(row.getString("kind")),
                row.getLocalDate("on_day"),
                row.getUUID("case_id"),
                row.getString("case_kind"),
                row.getString("number"),
                row.getString("detail"),
                row.getString("priority"));
    }
}
