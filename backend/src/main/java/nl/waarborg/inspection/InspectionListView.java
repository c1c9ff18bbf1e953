package nl.waarborg.inspection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.CaseScope;
import nl.waarborg.casefile.ScopeClause;
import nl.waarborg.inspection.InspectionApi.InspectionSummary;

/** Inspections in lists, straight from the database; the rights stand in the query. */
@ApplicationScoped
class InspectionListView {

    private final Pool pool;

    InspectionListView(Pool pool) {
        this.pool = pool;
    }

    /** Those of a provider. */
    Uni<List<InspectionSummary>> ofProvider(Caller caller, UUID providerId) {
        return where(caller, "i.provider_id = $1", providerId);
    }

    /** Those to which a case led. */
    Uni<List<InspectionSummary>> ofCause(Caller caller, UUID caseId) {
        return where(
                caller,
                "exists (select from inspection_cause x where x.inspection_id = i.id and x.case_id = $1)",
                caseId);
    }

    /** Newest first, as the caller may see them; under an embargo the provider's side stands still. */
    private Uni<List<InspectionSummary>> where(Caller caller, String condition, UUID id) {
        ScopeClause scope = CaseScope.sql(caller, "c", 3);
        String sql = """
                select i.id, i.number, case when $2 then coalesce(c.frozen_status, c.status) else c.status end as status,
                       i.kind, i.aspect, i.announced, i.planned_from, i.planned_until, l.name as location,
                       m.name as municipality,
                       case when $2 and i.final_at > c.embargo_since then null else i.final_at end as final_at
                from inspection i
                join case_file c on c.id = i.id
                left join location l on l.id = i.location_id
                left join municipality m on m.code = i.municipality_code
                where\s""" + condition + " and " + scope.text() + " order by i.planned_from desc, i.id desc limit 200";
        Tuple values = Tuple.of(id, caller.isProvider());
        scope.values().forEach(values::addValue);
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(InspectionListView::summary)
                        .toList());
    }

    private static InspectionSummary summary(Row row) {
        OffsetDateTime finalAt = row.getOffsetDateTime("final_at");
        return new InspectionSummary(
                row.getUUID("id"),
                row.getString("number"),
                InspectionStatus.valueOf(row.getString("status")),
                InspectionKind.valueOf(row.getString("kind")),
                InspectionAspect.valueOf(row.getString("aspect")),
                row.getBoolean("announced"),
                row.getLocalDate("planned_from"),
                row.getLocalDate("planned_until"),
                row.getString("location"),
                row.getString("municipality"),
                finalAt == null ? null : finalAt.toInstant());
    }
}
