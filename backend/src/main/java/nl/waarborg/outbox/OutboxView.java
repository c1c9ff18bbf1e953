package nl.waarborg.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.waarborg.outbox.OutboxApi.CaughtMail;
import nl.waarborg.outbox.OutboxApi.OutboxItem;
import nl.waarborg.shared.web.Cursor;
import nl.waarborg.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** Reads the outbox, newest first. */
@ApplicationScoped
class OutboxView {

    private static final String LIST = """
            select id, recipient_address, recipient_hidden, subject, body, confidential, state, created_at, next_attempt_at, sent_at, attempts, last_error
            from outbox_message
            where ($1::uuid is null or authority_id = $1)
                and ($2::text is null or state = $2)
                and ($3::timestamptz is null or (created_at, id) < ($3, $4::uuid))
            order by created_at desc, id desc
            limit $5""";

    private static final String CAUGHT = """
            select id, message_id, recipient_address, sealed_recipient, subject, body, secret, created_at
            from outbox_message
            where state in ('SENT', 'WAITING')
                and ($1::text is null or recipient_hidden or lower(recipient_address) = lower($1))
            order by created_at desc, id desc
            limit 100""";

    private final Pool pool;
    private final LinkSecrets secrets;

    OutboxView(Pool pool, LinkSecrets secrets) {
        this.pool = pool;
        this.secrets = secrets;
    }

    /** @param authority whose mail; all mail of the installation when absent */
    Uni<Page<OutboxItem>> list(
            @Nullable UUID authority, @Nullable OutboxState state, @Nullable String cursor, int limit) {
        Cursor after = Cursor.parse(cursor, 2);
        Tuple parameters = Tuple.of(
                authority,
                state == null ? null : state.name(),
                after == null ? null : after.instant(0).atOffset(ZoneOffset.UTC),
                after == null ? null : after.id(1),
                limit + 1);
        return pool.preparedQuery(LIST).execute(parameters).map(rows -> {
            List<OutboxItem> items = StreamSupport.stream(rows.spliterator(), false)
                    .map(OutboxView::item)
                    .toList();
            return Page.of(items, limit, item -> Cursor.of(item.createdAt(), item.id()));
        });
    }

    Uni<List<CaughtMail>> caught(@Nullable String to) {
        return pool.preparedQuery(CAUGHT)
                .execute(Tuple.of(to))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new CaughtMail(
                                row.getString("message_id"),
                                address(row),
                                row.getString("subject"),
                                whole(row),
                                moment(row, "created_at")))
                        .filter(mail -> to == null || to.equalsIgnoreCase(mail.to()))
                        .toList());
    }

    private String address(Row row) {
        return secrets.address(
                row.getString("recipient_address"),
                OutboxRepository.bytes(row.getBuffer("sealed_recipient")),
                row.getUUID("id"));
    }

    private String whole(Row row) {
        return secrets.whole(row.getString("body"), OutboxRepository.bytes(row.getBuffer("secret")), row.getUUID("id"));
    }

    private static OutboxItem item(Row row) {
        return new OutboxItem(
                row.getUUID("id"),
                row.getBoolean("recipient_hidden") ? null : row.getString("recipient_address"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("confidential"),
                OutboxState.valueOf(row.getString("state")),
                moment(row, "created_at"),
                moment(row, "next_attempt_at"),
                moment(row, "sent_at"),
                row.getInteger("attempts"),
                row.getString("last_error"));
    }

    private static @Nullable Instant moment(Row row, String column) {
        OffsetDateTime value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
