package nl.waarborg.attachment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.file.FileKeeper;
import org.jspecify.annotations.Nullable;

/** The queue of files to check. A file is taken under a lease, so that a server that dies leaves it to another. */
@ApplicationScoped
class AttachmentCheckRepository implements FileKeeper {

    record Waiting(UUID id, FileType type, int attempts) {}

    private static final String CLAIM = """
            update attachment set claimed_until = $2, attempts = attempts + 1
            where id = (
                select id from attachment
                where state = 'QUARANTINED' and (claimed_until is null or claimed_until <= $1)
                order by uploaded_at, id
                limit 1
                for update skip locked)
            returning id, media_type, attempts""";

    private static final String JUDGE = """
            update attachment set state = $2, rejection = $3, scanned = $4, claimed_until = null
            where id = $1 and state = 'QUARANTINED'""";

    private final Pool pool;

    AttachmentCheckRepository(Pool pool) {
        this.pool = pool;
    }

    /** The longest waiting file, or null when none waits. */
    Uni<@Nullable Waiting> claim(Instant now, Instant leaseUntil) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(utc(now), utc(leaseUntil)))
                .map(AttachmentCheckRepository::waiting);
    }

    Uni<Void> clean(UUID id, boolean scanned) {
        return pool.preparedQuery(JUDGE)
                .execute(Tuple.of(id, AttachmentState.CLEAN.name(), null, scanned))
                .replaceWithVoid();
    }

    Uni<Void> rejected(UUID id, Rejection reason, boolean scanned) {
        return pool.preparedQuery(JUDGE)
                .execute(Tuple.of(id, AttachmentState.REJECTED.name(), reason.name(), scanned))
                .replaceWithVoid();
    }

    Uni<Void> later(UUID id, Instant next) {
        return pool.preparedQuery("update attachment set claimed_until = $2 where id = $1 and state = 'QUARANTINED'")
                .execute(Tuple.of(id, utc(next)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Set<UUID>> kept(Collection<UUID> files) {
        return pool.preparedQuery("select id from attachment where id = any($1)")
                .execute(Tuple.of(files.toArray(UUID[]::new)))
                .map(rows -> {
                    Set<UUID> kept = new HashSet<>();
                    rows.forEach(row -> kept.add(row.getUUID("id")));
                    return kept;
                });
    }

    private static @Nullable Waiting waiting(RowSet<Row> rows) {
        for (Row row : rows) {
            FileType type = FileType.ofMediaType(row.getString("media_type")).orElseThrow();
            return new Waiting(row.getUUID("id"), type, row.getInteger("attempts"));
        }
        return null;
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
