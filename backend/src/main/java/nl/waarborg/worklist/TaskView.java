package nl.waarborg.worklist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.worklist.WorklistApi.Task;

/**
 * What is asked of a provider: its running terms, and messages it has not read. Under an embargo nothing that began
 * after it is shown (security design 3.4, rule 1).
 */
@ApplicationScoped
class TaskView {

    private static final int MOST = 200;

    private final Pool pool;

    TaskView(Pool pool) {
        this.pool = pool;
    }

    /** A task with the authority whose calendar counts its days. */
    record CountableTask(Task task, UUID authorityId) {}

    Uni<List<CountableTask>> of(Caller caller) {
        ScopeClause scope = CaseScope.sql(caller, "c", 1);
        return pool.preparedQuery(text(scope.text()))
                .execute(Tuple.from(scope.values()))
                .map(rows -> {
                    List<CountableTask> tasks = new ArrayList<>(rows.size());
                    rows.forEach(row -> tasks.add(task(row)));
                    return tasks;
                });
    }

    private static String text(String scope) {
        return """
                select * from (
                    select case d.kind when 'SUPPLEMENT' then 'ANSWER_SUPPLEMENT'
                                       when 'REPORT_ON_REQUEST' then 'FILE_REQUESTED_REPORT'
                                       when 'PROVIDER_INVESTIGATION' then 'WRITE_INVESTIGATION'
                                       when 'ADDITIONAL_INVESTIGATION' then 'WRITE_INVESTIGATION'
                                       when 'CLIENT_INFORMED' then 'CONFIRM_CLIENT_INFORMED'
                                       when 'DOCUMENT_REQUEST' then 'SEND_DOCUMENTS'
                                       when 'DRAFT_REPORT_REACTION' then 'REACT_TO_DRAFT'
                                       when 'IMPROVEMENT_MEASURE' then 'REPORT_PROGRESS' end as task,
                           c.id, c.kind, c.number, c.authority_id,
                           case when d.kind = 'REPORT_ON_REQUEST'
                                then (select r.id from report_draft r where r.requested_report_id = c.id)
                                else d.id end as subject_id,
                           d.due_on, null::int as count
                      from deadline d join case_file c on c.id = d.case_id
                     where %1$s and d.responsible = 'PROVIDER' and d.state in ('RUNNING', 'MISSED')
                       and (c.embargo_since is null or d.started_on <= (c.embargo_since at time zone 'Europe/Amsterdam')::date)
                    union all
                    select 'READ_MESSAGE', c.id, c.kind, c.number, c.authority_id, null, null, count(*)::int
                      from case_message cm join case_file c on c.id = cm.case_id
                     where %1$s and cm.from_side = 'TEAM' and cm.read_at is null
                       and (c.embargo_since is null or cm.sent_at <= c.embargo_since)
                     group by c.id) tasks
                 where task is not null
                 order by due_on nulls last, number limit %2$d""".formatted(scope, MOST);
    }

    private static CountableTask task(Row row) {
        return new CountableTask(
                new Task(
                        TaskKind.valueOf(row.getString("task")),
                        row.getUUID("id"),
                        CaseKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getUUID("subject_id"),
                        row.getLocalDate("due_on"),
                        null,
                        row.getInteger("count")),
                row.getUUID("authority_id"));
    }
}
