package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.waarborg.shared.crypto.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed attempts to sign in. By the address as it was typed, so that nobody learns from a lock whether there is an
 * account; and outside of transactions, since a failure is answered with a problem that would undo the count.
 */
@ApplicationScoped
class FailureRepository {

    private static final String LOCKED_UNTIL =
            "select locked_until from sign_in_failure where address_hash = $1 and locked_until > $2";

    /** From the fifth failure on: half a minute, doubled with each one that follows, an hour at most. */
    private static final String FAILED = """
            insert into sign_in_failure as f (address_hash, failures, last_failed_at) values ($1, 1, $2)
            on conflict (address_hash) do update set
                failures = case when f.last_failed_at < $2 - interval '1 day' then 1 else f.failures + 1 end,
                last_failed_at = $2,
                locked_until = case when f.last_failed_at >= $2 - interval '1 day' and f.failures >= 4
                    then $2 + least(interval '30 seconds' * power(2, least(f.failures - 4, 10)), interval '1 hour') end
            returning locked_until""";

    private static final String CLEAR = "delete from sign_in_failure where address_hash = $1";

    private static final String FORGET = "delete from sign_in_failure where last_failed_at < $1";

    private final Pool pool;

    FailureRepository(Pool pool) {
        this.pool = pool;
    }

    static String key(String email) {
        return Secret.hash(Account.normalised(email));
    }

    Uni<@Nullable Instant> lockedUntil(String key, Instant when) {
        return pool.preparedQuery(LOCKED_UNTIL)
                .execute(Tuple.of(key, utc(when)))
                .map(rows -> rows.size() == 0 ? null : lock(rows.iterator().next()));
    }

    /** Counts a failure; answers until when the address is locked, if it is. */
    Uni<@Nullable Instant> failed(String key, Instant when) {
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(key, utc(when)))
                .map(rows -> lock(rows.iterator().next()));
    }

    Uni<Void> clear(String key) {
        return pool.preparedQuery(CLEAR).execute(Tuple.of(key)).replaceWithVoid();
    }

    Uni<Void> forgetBefore(Instant moment) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(utc(moment))).replaceWithVoid();
    }

    private static @Nullable Instant lock(Row row) {
        OffsetDateTime until = row.getOffsetDateTime("locked_until");
        return until == null ? null : until.toInstant();
    }

    private static OffsetDateTime utc(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
