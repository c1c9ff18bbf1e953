package nl.waarborg.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.audit.AuditApi.AuditEvent;
import nl.waarborg.audit.AuditApi.AuditQuestion;
import nl.waarborg.audit.AuditApi.Verification;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the trail of one authority, newest first. */
@ApplicationScoped
class AuditView {

    private static final String LIST = """
            select id, happened_at, kind, action, actor_id, actor_name, actor_roles, case_id, subject_kind, subject_id,
                purpose, field_groups, changed_fields, row_count, correlation_id
            from audit_entry
            where authority_id = $1
                and ($2::uuid is null or case_id = $2)
                and ($3::uuid is null or actor_id = $3)
                and ($4::text is null or kind = $4)
                and ($5::timestamptz is null or happened_at >= $5)
                and ($6::timestamptz is null or happened_at < $6)
                and ($7::timestamptz is null or (happened_at, id) < ($7, $8::uuid))
            order by happened_at desc, id desc
            limit $9""";

    private static final String VERIFY = """
            with chain as (
                select l.position, l.entry_id, l.hash,
                    coalesce(lag(l.hash) over (order by l.position), '') as previous,
                    row_number() over (order by l.position) as place
                from audit_link l),
            broken as (
                select c.position, c.entry_id
                from chain c join audit_entry e on e.id = c.entry_id left join audit_value v on v.entry_id = e.id
                where c.place <> c.position or c.hash <> audit_entry_hash(e, c.previous)
                    or v.entry_id is not null and e.values_hash <> encode(sha256(convert_to(
                        coalesce(v.before, 'null') || chr(10) || coalesce(v.after, 'null'), 'UTF8')), 'hex'))
            select (select count(*) from chain) as chained,
                (select count(*) from audit_entry e
                    where not exists (select from audit_link l where l.entry_id = e.id)) as waiting,
                (select b.entry_id from broken b order by b.position limit 1) as first_broken""";

    private final Pool pool;

    AuditView(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AuditEvent>> list(@Nullable UUID authority, AuditQuestion question) {
        Cursor after = Cursor.parse(question.cursor(), 2);
        Tuple parameters = Tuple.tuple()
                .addUUID(authority)
                .addUUID(question.caseId())
                .addUUID(question.actorId())
                .addString(question.kind() == null ? null : question.kind().name())
                .addOffsetDateTime(startOf(question.from()))
                .addOffsetDateTime(startOf(
                        question.until() == null ? null : question.until().plusDays(1)))
                .addOffsetDateTime(after == null ? null : utc(after.instant(0)))
                .addUUID(after == null ? null : after.id(1))
                .addInteger(question.limit() + 1);
        return pool.preparedQuery(LIST).execute(parameters).map(rows -> {
            List<AuditEvent> events = StreamSupport.stream(rows.spliterator(), false)
                    .map(AuditView::event)
                    .toList();
            return Page.of(events, question.limit(), event -> Cursor.of(event.at(), event.id()));
        });
    }

    Uni<Verification> verify() {
        return pool.query(VERIFY).execute().map(rows -> {
            Row row = rows.iterator().next();
            UUID broken = row.getUUID("first_broken");
            return new Verification(broken == null, row.getLong("chained"), row.getLong("waiting"), broken);
        });
    }

    private static AuditEvent event(Row row) {
        return new AuditEvent(
                row.getUUID("id"),
                row.getOffsetDateTime("happened_at").toInstant(),
                AuditKind.valueOf(row.getString("kind")),
                row.getString("action"),
                row.getUUID("actor_id"),
                row.getString("actor_name"),
                parts(row.getString("actor_roles")),
                row.getUUID("case_id"),
                null,
                row.getString("subject_kind"),
                row.getUUID("subject_id"),
                row.getString("purpose"),
                parts(row.getString("field_groups")),
                parts(row.getString("changed_fields")),
                row.getInteger("row_count"),
                row.getString("correlation_id"));
    }

    private static List<String> parts(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clock.ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
