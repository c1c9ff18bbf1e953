package nl.waarborg.worklist;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.inspection.InspectionAspect;
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
    Uni<List<WorkItem>> rows(Caller caller, WorkFilter filter, LocalDate today, @Nullable String cursor, int rows) {
        WorkItemSql.Query query = WorkItemSql.page(caller, filter, today, cursor, rows);
        return pool.preparedQuery(query.text()).execute(query.values()).map(found -> {
            List<WorkItem> items = new ArrayList<>(found.size());
            found.forEach(row -> items.add(item(row)));
            return items;
        });
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
