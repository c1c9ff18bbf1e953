package nl.waarborg.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the delivery reads and writes. */
@ApplicationScoped
class OutboxRepository {

    /**
     * A message on its way: as much as is needed to send it.
     *
     * @param sealedAddress of a hidden recipient, whose {@code address} is empty
     */
    record Due(
            UUID id,
            String messageId,
            String name,
            String address,
            String subject,
            String body,
            byte @Nullable [] sealedAddress,
            byte @Nullable [] secret,
            int attempts) {}

    private static final String CLAIM = """
            update outbox_message set next_attempt_at = $2
            where id in (
                select id from outbox_message
                where state = 'WAITING' and next_attempt_at <= $1
                order by next_attempt_at, id
                limit $3
                for update skip locked)
            returning id, message_id, recipient_name, recipient_address, sealed_recipient, subject, body, secret,
                attempts""";

    private final Pool pool;

    OutboxRepository(Pool pool) {
        this.pool = pool;
    }

    /**
     * Takes messages that are due, so that no other server takes them until {@code leaseUntil}. A server that dies
     * meanwhile leaves them to be taken again: a mail leaves at least once, with the same Message-ID.
     */
    Uni<List<Due>> claim(Instant now, Instant leaseUntil, int most) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(utc(now), utc(leaseUntil), most))
                .map(OutboxRepository::due);
    }

    /** @param keepSecret where mail goes nowhere and is read on the mail page only */
    Uni<Void> sent(UUID id, Instant when, boolean keepSecret) {
        return pool.preparedQuery("""
                        update outbox_message
                        set state = 'SENT', sent_at = $2, attempts = attempts + 1, next_attempt_at = null, last_error = null,
                            secret = case when $3 then secret end,
                            sealed_recipient = case when $3 then sealed_recipient end
                        where id = $1""")
                .execute(Tuple.of(id, utc(when), keepSecret))
                .replaceWithVoid();
    }

    Uni<Void> failed(List<UUID> ids, OutboxState state, Instant next, String error) {
        return pool.preparedQuery("""
                        update outbox_message
                        set state = $2, next_attempt_at = $3, attempts = attempts + 1, last_error = $4
                        where id = any($1) and state = 'WAITING'""")
                .execute(Tuple.of(ids.toArray(UUID[]::new), state.name(), utc(next), error))
                .replaceWithVoid();
    }

    /** Marks what has been failing since before the given moment and was not yet told about; answers how many. */
    Uni<Integer> alert(Instant createdBefore, Instant now) {
        return pool.preparedQuery("""
                        update outbox_message set alerted_at = $2
                        where alerted_at is null and attempts > 0
                            and (state = 'PARKED' or state = 'WAITING' and created_at < $1)""")
                .execute(Tuple.of(utc(createdBefore), utc(now)))
                .map(SqlResult::rowCount);
    }

    Uni<Void> withhold(UUID id) {
        return pool.preparedQuery("""
                        update outbox_message
                        set state = 'WITHHELD', next_attempt_at = null, secret = null, sealed_recipient = null
                        where id = $1""").execute(Tuple.of(id)).replaceWithVoid();
    }

    Uni<Integer> withholdWaiting() {
        return pool.query("""
                        update outbox_message
                        set state = 'WITHHELD', next_attempt_at = null, secret = null, sealed_recipient = null
                        where state = 'WAITING'""").execute().map(SqlResult::rowCount);
    }

    Uni<@Nullable OutboxMessage> find(UUID id) {
        return Panache.getSession().chain(session -> session.find(OutboxMessage.class, id));
    }

    private static List<Due> due(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Due(
                        row.getUUID("id"),
                        row.getString("message_id"),
                        row.getString("recipient_name"),
                        row.getString("recipient_address"),
                        row.getString("subject"),
                        row.getString("body"),
                        bytes(row.getBuffer("sealed_recipient")),
                        bytes(row.getBuffer("secret")),
                        row.getInteger("attempts")))
                .toList();
    }

    static byte @Nullable [] bytes(@Nullable Buffer column) {
        return column == null ? null : column.getBytes();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
