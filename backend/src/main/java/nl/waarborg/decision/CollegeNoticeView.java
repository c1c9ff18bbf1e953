package nl.waarborg.decision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.decision.DecisionApi.CollegeNotice;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** What the colleges of one authority were told, straight from the database: number, provider, municipality, summary. */
@ApplicationScoped
class CollegeNoticeView {

    private final Pool pool;

    CollegeNoticeView(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<CollegeNotice>> page(UUID authorityId, @Nullable Cursor after, int limit) {
        List<Object> values = new ArrayList<>(List.of(authorityId, limit + 1));
        String later = "";
        if (after != null) {
            values.add(after.instant(0).atOffset(ZoneOffset.UTC));
            values.add(after.id(1));
            later = " and (coalesce(d.agreement_at, d.decided_at), d.id) < ($3, $4)";
        }
        String sql = """
                select d.id, c.number, p.name as provider, d.summary, coalesce(d.agreement_at, d.decided_at) as at,
                    (select string_agg(m.name, ', ' order by m.name) from municipality m
                     where m.code = any(d.municipality_codes)) as municipalities
                from decision d
                join case_file c on c.id = d.case_id
                left join provider p on p.id = c.provider_id
                where d.authority_id = $1 and d.kind = 'INFORM_COLLEGE' and d.state = 'IN_FORCE'""" + later + " order by at desc, d.id desc limit $2";
        return pool.preparedQuery(sql)
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(CollegeNoticeView::notice)
                        .toList())
                .map(found -> Page.of(found, limit, one -> Cursor.of(one.at(), one.id())));
    }

    private static CollegeNotice notice(Row row) {
        return new CollegeNotice(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("provider"),
                row.getString("municipalities"),
                row.getString("summary"),
                row.getOffsetDateTime("at").toInstant());
    }
}
