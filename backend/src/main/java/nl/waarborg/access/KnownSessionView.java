package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** Reads what every request needs, without a Hibernate session. */
@ApplicationScoped
class KnownSessionView {

    private static final String SESSION = """
            select s.id, s.account_id, a.name, a.language, s.purpose, s.last_seen_at, s.expires_at,
                s.ended_at is null and a.ended_at is null and s.generation = a.generation as running,
                m.scope, m.authority_id, m.provider_id, m.roles, m.valid_from, m.valid_until,
                m.ended_at is null and not m.awaits_approval as open
            from sign_in_session s
            join account a on a.id = s.account_id
            join membership m on m.id = s.membership_id
            where s.id = $1""";

    private static final String SEEN =
            "update sign_in_session set last_seen_at = $2 where id = $1 and last_seen_at < $2";

    private final Pool pool;

    KnownSessionView(Pool pool) {
        this.pool = pool;
    }

    Uni<@Nullable KnownSession> find(UUID session) {
        return pool.preparedQuery(SESSION)
                .execute(Tuple.of(session))
                .map(rows -> rows.size() == 0 ? null : known(rows.iterator().next()));
    }

    Uni<Void> seen(UUID session, Instant when) {
        return pool.preparedQuery(SEEN)
                .execute(Tuple.of(session, when.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static KnownSession known(Row row) {
        return new KnownSession(
                row.getUUID("id"),
                row.getUUID("account_id"),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                row.getBoolean("running"),
                row.getString("purpose").equals(SignInSession.Purpose.FACTOR_SETUP.name()),
                row.getOffsetDateTime("last_seen_at").toInstant(),
                row.getOffsetDateTime("expires_at").toInstant(),
                new Place(
                        Scope.valueOf(row.getString("scope")), row.getUUID("authority_id"), row.getUUID("provider_id")),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("open"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_until"));
    }
}
