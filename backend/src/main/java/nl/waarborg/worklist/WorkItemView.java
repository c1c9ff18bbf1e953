package nl.waarborg.worklist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.inspection.InspectionAspect;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.worklist.WorkFilter.Sort;
import nl.waarborg.worklist.WorklistApi.PersonRef;
import nl.waarborg.worklist.WorklistApi.WorkItem;
import org.jspecify.annotations.Nullable;

/** The rows of the work list, straight from the tables of the features. */
@ApplicationScoped
class WorkItemView {

    private final Pool pool;

    WorkItemView(Pool pool) {
        this.pool = pool;
    }

    /** The rows after the cursor, at most as many as asked for; their days left are not counted yet. */
    Uni<List<WorkItem>> rows(Caller caller, WorkFilter filter, LocalDate today, @Nullable String encoded, int rows) {
        Cursor cursor = Cursor.parse(encoded, 2);
        return page(caller, filter, today, cursor, rows)
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : all(WorkItemSql.shown(caller, filter, today, ids), WorkItemView::item));
    }

    private Uni<List<UUID>> page(Caller caller, WorkFilter filter, LocalDate today, @Nullable Cursor cursor, int rows) {
        if (filter.sort() != Sort.DUE) {
            return ids(WorkItemSql.page(caller, filter, today, cursor, rows));
        }
        if (cursor != null && WorkItemSql.behindTerms(cursor)) {
            return ids(WorkItemSql.withoutTerm(caller, filter, today, cursor, rows));
        }
        return ids(WorkItemSql.page(caller, filter, today, cursor, rows))
                .chain(found -> found.size() == rows
                        ? Uni.createFrom().item(found)
                        : ids(WorkItemSql.withoutTerm(caller, filter, today, null, rows - found.size()))
                                .map(others -> Stream.concat(found.stream(), others.stream())
                                        .toList()));
    }

    private Uni<List<UUID>> ids(WorkItemSql.Query query) {
        return all(query, row -> row.getUUID("id"));
    }

    private <T> Uni<List<T>> all(WorkItemSql.Query query, Function<Row, T> mapped) {
        return pool.preparedQuery(query.text())
                .execute(query.values())
                .map(found -> StreamSupport.stream(found.spliterator(), false)
                        .map(mapped)
                        .toList());
    }

    private static WorkItem item(Row row) {
        return new WorkItem(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("case_kind"),
                row.getString("report_kind"),
                row.getString("status"),
                row.getUUID("provider_id"),
                row.getString("provider_name"),
                row.getString("municipality_name"),
                row.getBoolean("outside"),
                assignee(row),
                row.getLocalDate("due_on"),
                row.getString("due_kind"),
                row.getString("due_state"),
                row.getString("responsible"),
                null,
                instant(row, "filed_at"),
                row.getBoolean("filed_late"),
                row.getInteger("unread"),
                row.getBoolean("awaits_me"),
                row.getString("theme"),
                row.getString("priority"),
                Stream.of(row.getArrayOfStrings("to_plan"))
                        .map(InspectionAspect::valueOf)
                        .toList(),
                row.getInteger("version"));
    }

    private static @Nullable PersonRef assignee(Row row) {
        UUID id = row.getUUID("assignee_id");
        return id == null ? null : new PersonRef(id, row.getString("assignee_name"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }
}
