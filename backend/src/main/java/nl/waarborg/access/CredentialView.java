package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads password hashes outside of transactions, so that none is open while a password is checked. */
@ApplicationScoped
class CredentialView {

    private static final String BY_EMAIL =
            "select id, email, password_hash from account where email = $1 and ended_at is null";
    private static final String BY_ID =
            "select id, email, password_hash from account where id = $1 and ended_at is null";

    private final Pool pool;

    CredentialView(Pool pool) {
        this.pool = pool;
    }

    Uni<@Nullable Credentials> find(String email) {
        return find(BY_EMAIL, Tuple.of(email));
    }

    Uni<@Nullable Credentials> find(UUID account) {
        return find(BY_ID, Tuple.of(account));
    }

    private Uni<@Nullable Credentials> find(String query, Tuple arguments) {
        return pool.preparedQuery(query).execute(arguments).map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            Row row = rows.iterator().next();
            return new Credentials(row.getUUID("id"), row.getString("email"), row.getString("password_hash"));
        });
    }
}
