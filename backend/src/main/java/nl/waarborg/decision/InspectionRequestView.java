package nl.waarborg.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.decision.DecisionApi.RequestedInspection;
import nl.waarborg.inspection.InspectionAspect;

/** What was decided to inspect and nobody planned yet, straight from the database; the rights stand in the query. */
@ApplicationScoped
class InspectionRequestView {

    private final Pool pool;

    InspectionRequestView(Pool pool) {
        this.pool = pool;
    }

    Uni<List<RequestedInspection>> waiting(Caller caller) {
        ScopeClause scope = CaseScope.sql(caller, "c", 1);
        String sql = """
                select d.id, d.kind, d.to_whom, c.id as case_id, c.number, c.provider_id, p.name as provider, t.due_on
                from decision d
                join case_file c on c.id = d.case_id
                join follow_up f on f.id = d.follow_up_id
                join deadline t on t.id = f.deadline_id
                left join provider p on p.id = c.provider_id
                where d.kind in ('QUALITY_INSPECTION', 'LAWFULNESS_INSPECTION') and d.state = 'IN_FORCE'
                  and f.state in ('OPEN', 'ACKNOWLEDGED') and\s""" + scope.text() + " order by t.due_on, c.number, d.id limit 200";
        return pool.preparedQuery(sql)
                .execute(Tuple.from(scope.values()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(InspectionRequestView::request)
                        .toList());
    }

    private static RequestedInspection request(Row row) {
        return new RequestedInspection(
                row.getUUID("id"),
                row.getUUID("case_id"),
                row.getString("number"),
                row.getUUID("provider_id"),
                row.getString("provider"),
                row.getString("kind").equals(DecisionKind.QUALITY_INSPECTION.name())
                        ? InspectionAspect.QUALITY
                        : InspectionAspect.LAWFULNESS,
                row.getString("to_whom"),
                row.getLocalDate("due_on"));
    }
}
