package nl.waarborg.handover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.handover.HandoverApi.Origin;
import nl.waarborg.handover.HandoverApi.OutgoingSignal;
import nl.waarborg.signal.SignalStatus;
import org.jspecify.annotations.Nullable;

/** The links between cases, straight from the database; the rights stand in the query. */
@ApplicationScoped
class HandoverView {

    private final Pool pool;

    HandoverView(Pool pool) {
        this.pool = pool;
    }

    /** The signals that came out of a case, newest first. */
    Uni<List<OutgoingSignal>> signals(Caller caller, UUID caseId) {
        return pool.preparedQuery("""
                        select s.id, s.number, s.status, s.theme, s.received_on
                        from signal s join case_file c on c.id = s.id
                        where s.from_case_id = $1 and\s""" + scope(caller) + " order by s.received_at desc, s.id desc")
                .execute(values(caller, caseId))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(HandoverView::signal)
                        .toList());
    }

    /** The case out of which a signal came. */
    Uni<@Nullable Origin> origin(Caller caller, UUID caseId) {
        return pool.preparedQuery("""
                        select c.id, c.kind, c.number
                        from signal s join case_file c on c.id = s.from_case_id
                        where s.id = $1 and\s""" + scope(caller))
                .execute(values(caller, caseId))
                .map(rows ->
                        rows.rowCount() == 0 ? null : origin(rows.iterator().next()));
    }

    private static Origin origin(Row row) {
        return new Origin(row.getUUID("id"), CaseKind.valueOf(row.getString("kind")), row.getString("number"));
    }

    private static OutgoingSignal signal(Row row) {
        return new OutgoingSignal(
                row.getUUID("id"),
                row.getString("number"),
                SignalStatus.valueOf(row.getString("status")),
                row.getString("theme"),
                row.getLocalDate("received_on"));
    }

    private static String scope(Caller caller) {
        return CaseScope.sql(caller, "c", 2).text();
    }

    private static Tuple values(Caller caller, UUID caseId) {
        ScopeClause clause = CaseScope.sql(caller, "c", 2);
        List<Object> values = new ArrayList<>(List.of(caseId));
        values.addAll(clause.values());
        return Tuple.from(values);
    }
}
