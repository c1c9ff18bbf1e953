package nl.waarborg.worklist;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.worklist.WorkFilter.Sort;
import nl.waarborg.worklist.WorkFilter.Term;
import nl.waarborg.worklist.WorkFilter.View;
import org.jspecify.annotations.Nullable;

/**
 * Writes the queries of one page of the work list: first which cases are on the page, found by an index and limited before
 * anything is looked up, then what is shown of each. Rights are part of the first. They are two, because the first is
 * planned anew for every caller and filter, and the joins of the second took three quarters of the time of a page to plan.
 */
final class WorkItemSql {

    /** A term that asks for something: a suspended one stands still. */
    private static final String ACTIVE = "in ('RUNNING', 'MISSED')";

    /** A case without a running term sorts behind every date. */
    private static final LocalDate NO_TERM = LocalDate.of(9999, 12, 31);

    private final List<Object> values = new ArrayList<>();
    private final Caller caller;
    private final WorkFilter filter;
    private final LocalDate today;

    private WorkItemSql(Caller caller, WorkFilter filter, LocalDate today) {
        this.caller = caller;
        this.filter = filter;
        this.today = today;
    }

    /** A query with the values of its parameters. */
    record Query(String text, Tuple values) {}

    /** The rows after the cursor; in the order of terms those that have one, see {@link #withoutTerm}. */
    static Query page(Caller caller, WorkFilter filter, LocalDate today, @Nullable Cursor cursor, int rows) {
        WorkItemSql sql = new WorkItemSql(caller, filter, today);
        return sql.query(filter.sort() == Sort.DUE ? sql.byDueDate(cursor, rows) : sql.byCase(cursor, rows));
    }

    /**
     * The cases without a running term: in the order of terms they stand behind all others, so that they are looked for
     * only at the end of the list. There is no index of what is not there.
     */
    static Query withoutTerm(Caller caller, WorkFilter filter, LocalDate today, @Nullable Cursor cursor, int rows) {
        WorkItemSql sql = new WorkItemSql(caller, filter, today);
        return sql.query(sql.behindTerms(cursor, rows));
    }

    /** What is shown of the cases of a page, in their order. */
    static Query shown(Caller caller, WorkFilter filter, LocalDate today, List<UUID> page) {
        WorkItemSql sql = new WorkItemSql(caller, filter, today);
        return sql.query(sql.shown(page));
    }

    /** Whether a cursor of the order of terms stands behind the last of them. */
    static boolean behindTerms(Cursor cursor) {
        return NO_TERM.equals(cursor.date(0));
    }

    private Query query(String text) {
        return new Query(text, Tuple.from(values));
    }

    /** Readers see that a case waits for a second person, but it does not wait for them. */
    static boolean mayAgree(Caller caller) {
        return caller.has(Role.SUPERVISOR) || caller.has(Role.COORDINATOR);
    }

    /** The cursor behind a row that was shown. */
    static Cursor position(Sort sort, WorklistApi.WorkItem item) {
        return switch (sort) {
            case DUE -> Cursor.of(item.dueOn() == null ? NO_TERM : item.dueOn(), item.caseId());
            case PROVIDER -> Cursor.of(item.providerName() == null ? "" : item.providerName(), item.caseId());
            case NUMBER -> Cursor.of(item.number(), item.caseId());
            // identifiers are made in the order of time
            case NEWEST, OLDEST -> Cursor.of(item.caseId(), item.caseId());
        };
    }

    private String shown(List<UUID> page) {
        return """
                select c.id, c.number, c.kind as case_kind, r.kind as report_kind, c.status, c.provider_id,
                       p.name as provider_name, m.name as municipality_name, coalesce(r.outside_region, s.outside_region, false) as outside,
                       c.assignee_id, c.assignee_name, d.due_on, d.kind as due_kind, d.state as due_state, d.responsible,
                       coalesce(r.filed_at, s.received_at, i.planned_at) as filed_at, coalesce(r.filed_late, false) as filed_late,
                       c.version, %5$s, %6$s as to_plan,
                       (select count(*) from case_message cm
                         where cm.case_id = c.id and cm.from_side = 'PROVIDER' and cm.read_at is null)::int as unread,
                       (((c.status = 'AWAITING_AGREEMENT' and exists (select 1 from assessment a
                           where a.report_id = c.id and a.agreement_state = 'PENDING' and a.by_id <> %1$s))
                         or (c.status = 'DRAFT_REPORT' and exists (select 1 from inspection_report ir
                           where ir.inspection_id = c.id and ir.proposed_by_id <> %1$s))) and %2$s) as awaits_me
                  from unnest(%3$s::uuid[]) with ordinality page(id, place)
                  join case_file c on c.id = page.id
                  left join provider p on p.id = c.provider_id
                  left join report r on r.id = c.id
                  left join signal s on s.id = c.id
                  left join inspection i on i.id = c.id
                  left join municipality m on m.code = c.municipality_code
                  left join lateral (select x.due_on, x.kind, x.state, x.responsible from deadline x
                                      where x.case_id = c.id and x.state %4$s order by x.due_on, x.id limit 1) d on true
                 order by page.place""".formatted(
                        value(caller.accountId()),
                        value(mayAgree(caller)),
                        value(page.toArray(UUID[]::new)),
                        ACTIVE,
                        weighed(),
                        toPlan());
    }

    /** With whom only a single signal is shared does not learn what others made of it. */
    private String weighed() {
        return caller.hasAny(Role.CONTRACT_MANAGER, Role.ACCESS_OFFICER)
                ? "null::text as theme, null::text as priority"
                : "s.theme, s.priority";
    }

    /** By its aspect, each inspection that a meeting asked the one whose list this is to plan. */
    private String toPlan() {
        return "array(select replace(d.kind, '_INSPECTION', '') %s and f.case_id = c.id order by f.opened_at, f.id)"
                .formatted(requests(worker("f.account_id")));
    }

    /** The inspections of {@code d} that were decided on and wait to be planned by whom the condition holds. */
    static String requests(String worker) {
        return """
                from follow_up f join decision d on d.follow_up_id = f.id
                where f.state in ('OPEN', 'ACKNOWLEDGED') and d.state = 'IN_FORCE'
                  and d.kind in ('QUALITY_INSPECTION', 'LAWFULNESS_INSPECTION') and\s""" + worker;
    }

    /** Walks the open terms in the order of their dates and takes each case at its first. */
    private String byDueDate(@Nullable Cursor cursor, int rows) {
        String after = cursor == null
                ? "true"
                : "(d.due_on, d.case_id) > (%s, %s)".formatted(value(cursor.date(0)), value(cursor.id(1)));
        return """
                select c.id from deadline d join case_file c on c.id = d.case_id
                 where d.authority_id = %1$s and d.state %2$s and %3$s and %4$s
                   and not exists (select 1 from deadline e where e.case_id = d.case_id and e.state %2$s
                                    and (e.due_on, e.id) < (d.due_on, d.id))
                 order by d.due_on, d.case_id limit %5$s""".formatted(value(caller.authorityId()), ACTIVE, after, conditions(), value(rows));
    }

    private String behindTerms(@Nullable Cursor cursor, int rows) {
        String after = cursor == null ? "true" : "c.id > " + value(cursor.id(1));
        return """
                select c.id from case_file c
                 where %1$s and %2$s and not exists (select 1 from deadline e where e.case_id = c.id and e.state %3$s)
                 order by c.id limit %4$s""".formatted(after, conditions(), ACTIVE, value(rows));
    }

    private String byCase(@Nullable Cursor cursor, int rows) {
        if (filter.sort() == Sort.PROVIDER) {
            return byProvider(cursor, rows);
        }
        String key = filter.sort() == Sort.NUMBER ? "c.number" : "c.id";
        String after = after(cursor, key);
        return "select c.id from case_file c where %s and %s order by %s limit %s"
                .formatted(after, conditions(), order(key), value(rows));
    }

    /** First the cases of which the provider is not known, then the others by its name. */
    private String byProvider(@Nullable Cursor cursor, int rows) {
        String known = after(cursor, "p.name");
        String unknown = after(cursor, "''");
        String conditions = conditions();
        String limit = value(rows);
        return """
                select id from (
                    (select c.id, '' as sort_key from case_file c
                      where c.provider_id is null and %1$s and %2$s order by c.id limit %4$s)
                    union all
                    (select c.id, p.name as sort_key from case_file c join provider p on p.id = c.provider_id
                      where %3$s and %2$s order by p.name, c.id limit %4$s)) u
                 order by sort_key, id limit %4$s""".formatted(unknown, conditions, known, limit);
    }

    private String after(@Nullable Cursor cursor, String key) {
        if (cursor == null) {
            return "true";
        }
        String sortValue = "c.id".equals(key) ? value(cursor.id(0)) : value(cursor.text(0));
        String direction = filter.sort() == Sort.NEWEST ? "<" : ">";
        return "(%s, c.id) %s (%s, %s)".formatted(key, direction, sortValue, value(cursor.id(1)));
    }

    private String order(String key) {
        String direction = filter.sort() == Sort.NEWEST ? " desc" : "";
        return key + direction + ", c.id" + direction;
    }

    private String conditions() {
        List<String> all = new ArrayList<>();
        all.add(scope());
        if (filter.view() != View.ALL) {
            all.add(filter.view() == View.OPEN ? "c.open" : "not c.open");
        }
        assignee(all);
        if (filter.kind() != null) {
            all.add("c.kind = " + value(filter.kind().name()));
        }
        signals(all);
        if (!filter.statuses().isEmpty()) {
            all.add("c.status = any(" + value(filter.statuses().toArray(String[]::new)) + ")");
        }
        if (!filter.municipalities().isEmpty()) {
            all.add("c.municipality_code = any(" + value(filter.municipalities().toArray(String[]::new)) + ")");
        }
        if (filter.providerId() != null) {
            all.add("c.provider_id = " + value(filter.providerId()));
        }
        terms(all);
        search(all);
        return String.join(" and ", all);
    }

    private String scope() {
        ScopeClause scope = CaseScope.sql(caller, "c", values.size() + 1);
        values.addAll(scope.values());
        return scope.text();
    }

    private void assignee(List<String> all) {
        if ("none".equals(assignee())) {
            all.add("c.assignee_id is null");
        } else if (!assignee().isEmpty()) {
            all.add("c.id in (select w.id from case_file w where %s union all select f.case_id %s)"
                    .formatted(worker("w.assignee_id"), requests(worker("f.account_id"))));
        }
    }

    /** That a column holds the one whose list it is: who is asked for, and otherwise the caller. */
    private String worker(String column) {
        return switch (assignee()) {
            case "", "none", "me" -> column + " = " + value(caller.accountId());
            case "covered" -> """
                    %1$s in (select %2$s::uuid union all select a.account_id from absence a
                      where a.covered_by_id = %2$s and a.ended_on is null and %3$s between a.from_day and a.until_day)""".formatted(column, value(caller.accountId()), value(today));
            default -> column + " = " + value(WorkFilter.account(assignee()));
        };
    }

    private String assignee() {
        return filter.assignee() == null ? "" : filter.assignee().strip();
    }

    private void signals(List<String> all) {
        List<String> wanted = new ArrayList<>();
        if (!filter.priorities().isEmpty()) {
            wanted.add("g.priority = any(" + value(filter.priorities().toArray(String[]::new)) + ")");
        }
        if (!filter.themes().isEmpty()) {
            wanted.add("g.theme = any(" + value(filter.themes().toArray(String[]::new)) + ")");
        }
        if (!wanted.isEmpty()) {
            all.add("exists (select 1 from signal g where g.id = c.id and " + String.join(" and ", wanted) + ")");
        }
    }

    private void terms(List<String> all) {
        if (filter.term() == null && filter.responsible() == null) {
            return;
        }
        List<String> wanted = new ArrayList<>(List.of("x.case_id = c.id", "x.state " + ACTIVE));
        if (filter.term() != null) {
            wanted.add(term(filter.term()));
        }
        if (filter.responsible() != null) {
            wanted.add("x.responsible = " + value(filter.responsible()));
        }
        all.add("exists (select 1 from deadline x where " + String.join(" and ", wanted) + ")");
    }

    private String term(Term term) {
        return switch (term) {
            case OVERDUE -> "x.due_on < " + value(today);
            case TODAY -> "x.due_on = " + value(today);
            case THIS_WEEK -> "x.due_on between " + value(today) + " and " + value(endOfWeek(today));
        };
    }

    private void search(List<String> all) {
        String search = filter.search();
        if (search == null || search.isBlank()) {
            return;
        }
        String like = value("%" + search.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%");
        all.add(
                "(c.number ilike %1$s or c.provider_id in (select f.id from provider f where folded(f.name) like folded(%1$s))%2$s)"
                        .formatted(like, ownReference(like)));
    }

    /** Under which reference a team kept a signal before it was brought in; it is for the team alone. */
    private String ownReference(String like) {
        return caller.hasAny(Role.SUPERVISOR, Role.LAWFULNESS_SUPERVISOR, Role.COORDINATOR)
                ? " or c.id in (select o.id from signal o where o.authority_id = %s and o.own_reference ilike %s)"
                        .formatted(value(caller.authorityId()), like)
                : "";
    }

    private String value(@Nullable Object value) {
        values.add(value);
        return "$" + values.size();
    }

    /** The Sunday that ends the week of a day. */
    static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
