package nl.waarborg.meeting;

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
import nl.waarborg.meeting.MeetingApi.MeetingSummary;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The list of meetings of one authority, straight from the database. */
@ApplicationScoped
class MeetingView {

    private final Pool pool;

    MeetingView(Pool pool) {
        this.pool = pool;
    }

    /** Those to come, the first one first; or those that ended, the last one first. */
    Uni<Page<MeetingSummary>> page(UUID authorityId, boolean toCome, @Nullable Cursor after, int limit) {
        List<Object> values = new ArrayList<>(List.of(authorityId, limit + 1));
        StringBuilder sql = new StringBuilder("""
                select m.id, m.starts_at, m.place, m.chair_name, m.state, count(i.id)::int as items,
                    count(*) filter (where i.state = 'OPEN')::int as open,
                    count(*) filter (where i.state = 'DECIDED')::int as decided,
                    count(*) filter (where i.state = 'POSTPONED')::int as postponed
                from meeting m
                left join agenda_item i on i.meeting_id = m.id
                where m.authority_id = $1 and\s""").append(toCome ? "m.state = 'PLANNED'" : "m.state <> 'PLANNED'");
        if (after != null) {
            values.add(after.instant(0).atOffset(ZoneOffset.UTC));
            values.add(after.id(1));
            sql.append(" and (m.starts_at, m.id) ").append(toCome ? ">" : "<").append(" ($3, $4)");
        }
        sql.append(" group by m.id order by m.starts_at ")
                .append(toCome ? "asc, m.id asc" : "desc, m.id desc")
                .append(" limit $2");
        return pool.preparedQuery(sql.toString())
                .execute(Tuple.from(values))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(MeetingView::summary)
                        .toList())
                .map(found -> Page.of(found, limit, one -> Cursor.of(one.startsAt(), one.id())));
    }

    private static MeetingSummary summary(Row row) {
        return new MeetingSummary(
                row.getUUID("id"),
                row.getOffsetDateTime("starts_at").toInstant(),
                row.getString("place"),
                row.getString("chair_name"),
                MeetingState.valueOf(row.getString("state")),
                row.getInteger("items"),
                row.getInteger("open"),
                row.getInteger("decided"),
                row.getInteger("postponed"));
    }
}
