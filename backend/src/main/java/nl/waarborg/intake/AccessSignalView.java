package nl.waarborg.intake;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.intake.IntakeApi.AccessSignal;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** The signals that somebody filed, straight from the database; the rights stand in the query. */
@ApplicationScoped
class AccessSignalView {

    private static final String LIST = """
            select s.id, s.number, s.received_on, s.status, i.reference
            from signal s
            join case_file c on c.id = s.id
            left join signal_intake i on i.signal_id = s.id
            where s.recorded_by_id = $1 and ($2::date is null or (s.received_on, s.id) < ($2, $3::uuid))
                and %s
            order by s.received_on desc, s.id desc
            limit $4""";
    private static final int FIRST_OF_SCOPE = 5;

    private final Pool pool;

    AccessSignalView(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AccessSignal>> page(Caller caller, @Nullable Cursor after, int limit) {
        ScopeClause scope = CaseScope.sql(caller, "c", FIRST_OF_SCOPE);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(caller.accountId());
        values.add(after == null ? null : after.date(0));
        values.add(after == null ? null : after.id(1));
        values.add(limit + 1);
        values.addAll(scope.values());
        return pool.preparedQuery(LIST.formatted(scope.text()))
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AccessSignalView::item)
                        .toList())
                .map(items -> Page.of(items, limit, item -> Cursor.of(item.receivedOn(), item.id())));
    }

    private static AccessSignal item(Row row) {
        return new AccessSignal(
                row.getUUID("id"),
                row.getString("number"),
                row.getLocalDate("received_on"),
                SourceState.of(SignalStatus.valueOf(row.getString("status"))),
                row.getString("reference"));
    }
}
