package nl.waarborg.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.shared.file.FileKeeper;
import org.jspecify.annotations.Nullable;

/** Letters whose PDF is still to be made or whose notices are still to be written, taken one by one under a lease. */
@ApplicationScoped
public class LetterQueue implements FileKeeper {

    /** Under an embargo no notice leaves: such a letter waits until it is lifted (security design 3.4, rule 1). */
    private static final String CLAIM = """
            update letter set claimed_until = $2
            where id = (
                select l.id from letter l join case_file c on c.id = l.case_id
                where l.noticed_at is null and c.embargo_since is null
                    and (l.claimed_until is null or l.claimed_until <= $1)
                order by l.sent_at, l.id
                limit 1
                for update of l skip locked)
            returning id""";

    private final Pool pool;

    LetterQueue(Pool pool) {
        this.pool = pool;
    }

    /** The letter that waits longest, or null when none waits. */
    Uni<@Nullable UUID> claim(Instant now, Instant leaseUntil) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), leaseUntil.atOffset(ZoneOffset.UTC)))
                .map(LetterQueue::first);
    }

    /**
     * Withholds for good the notices that still wait: they belong to a past that was told afterwards (demo data). The PDF
     * of such a letter is made when somebody first asks for it.
     */
    public Uni<Integer> withholdNotices() {
        return pool.query("""
                        update letter set noticed_at = sent_at
                        where noticed_at is null
                            and case_id in (select id from case_file where embargo_since is null)""").execute().map(SqlResult::rowCount);
    }

    @Override
    public Uni<Set<UUID>> kept(Collection<UUID> files) {
        return pool.preparedQuery("select document_id as id from letter where document_id = any($1)")
                .execute(Tuple.of(files.toArray(UUID[]::new)))
                .map(rows -> {
                    Set<UUID> kept = new HashSet<>();
                    rows.forEach(row -> kept.add(row.getUUID("id")));
                    return kept;
                });
    }

    private static @Nullable UUID first(RowSet<Row> rows) {
        for (Row row : rows) {
            return row.getUUID("id");
        }
        return null;
    }
}
