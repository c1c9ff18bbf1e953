package nl.waarborg.worklist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.worklist.WorklistApi.WorkSummary;

/** The figures above the work list, counted over what the caller may see. */
@ApplicationScoped
class WorkSummaryView {

    private final Pool pool;

    WorkSummaryView(Pool pool) {
        this.pool = pool;
    }

    Uni<WorkSummary> of(Caller caller, LocalDate today) {
        ScopeClause scope = CaseScope.sql(caller, "c", 7);
        Tuple values = Tuple.of(today, WorkItemSql.endOfWeek(today), caller.accountId(), today.withDayOfYear(1));
        values.addValue(WorkItemSql.mayAgree(caller)).addValue(caller.authorityId());
        scope.values().forEach(values::addValue);
        return pool.preparedQuery(text(scope.text()))
                .execute(values)
                .map(rows -> summary(rows.iterator().next()));
    }

    /**
     * Open cases are few beside all that ever were; from those the rest is counted. On time is told of the team's own
     * terms that ended this year, also in cases that ended.
     */
    private static String text(String scope) {
        return """
                with mine as materialized (
                    select c.id, c.assignee_id, c.status, t.first_due
                      from case_file c
                      left join (select d.case_id, min(d.due_on) as first_due from deadline d
                                  where d.authority_id = $6 and d.state in ('RUNNING', 'MISSED')
                                  group by d.case_id) t on t.case_id = c.id
                     where %1$s and c.open)
                select count(*)::int as open,
                       (count(*) filter (where first_due < $1))::int as overdue,
                       (count(*) filter (where first_due between $1 and $2))::int as due_this_week,
                       (count(*) filter (where assignee_id = $3 or id in (select f.case_id %2$s)))::int as mine,
                       (count(*) filter (where assignee_id is null))::int as unassigned,
                       ((select count(*) from assessment a join mine m on m.id = a.report_id
                          where a.agreement_state = 'PENDING' and m.status = 'AWAITING_AGREEMENT'
                            and a.by_id <> $3 and $5)
                        + (select count(*) from inspection_report ir join mine m on m.id = ir.inspection_id
                            where m.status = 'DRAFT_REPORT' and ir.proposed_by_id <> $3 and $5))::int as awaiting_me,
                       (select count(*) from case_message cm join mine m on m.id = cm.case_id
                         where cm.from_side = 'PROVIDER' and cm.read_at is null)::int as unread,
                       (select count(*) from extension_request x join deadline d on d.id = x.deadline_id
                         join mine m on m.id = d.case_id where x.state = 'PENDING')::int as extensions,
                       (select round(100.0 * count(*) filter (where d.state = 'MET' and d.met_on <= d.due_on)
                                     / nullif(count(*), 0))
                          from deadline d join case_file c on c.id = d.case_id
                         where %1$s and d.authority_id = $6 and d.responsible = 'TEAM' and d.state in ('MET', 'MISSED')
                           and d.due_on >= $4 and d.due_on <= $1)::int as on_time
                  from mine""".formatted(scope, WorkItemSql.requests("f.account_id = $3"));
    }

    private static WorkSummary summary(Row row) {
        return new WorkSummary(
                row.getInteger("open"),
                row.getInteger("overdue"),
                row.getInteger("due_this_week"),
                row.getInteger("mine"),
                row.getInteger("unassigned"),
                row.getInteger("awaiting_me"),
                row.getInteger("unread"),
                row.getInteger("extensions"),
                row.getInteger("on_time"));
    }
}
