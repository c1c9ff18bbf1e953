package nl.waarborg.shared.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds everything that could otherwise wait for ever: a connection, a place in the queue, a statement, a lock, a
 * transaction that nobody goes on with. Whoever does not get his turn hears 503 with Retry-After.
 */
@Singleton
public class PoolLimits implements PgPoolCreator {

    private static final int STATEMENTS = 512;
    private static final int LONGEST_STATEMENT = 10_000;

    private final Duration acquire;
    private final int queue;
    private final Duration statement;
    private final Duration lock;
    private final Duration silence;

    PoolLimits(
            @ConfigProperty(name = "waarborg.db.acquire-timeout", defaultValue = "3s") Duration acquire,
            @ConfigProperty(name = "waarborg.db.queue", defaultValue = "500") int queue,
            @ConfigProperty(name = "waarborg.db.statement-timeout", defaultValue = "30s") Duration statement,
            @ConfigProperty(name = "waarborg.db.lock-timeout", defaultValue = "4s") Duration lock,
            @ConfigProperty(name = "waarborg.db.silence-timeout", defaultValue = "2M") Duration silence) {
        this.acquire = acquire;
        this.queue = queue;
        this.statement = statement;
        this.lock = lock;
        this.silence = silence;
    }

    @Override
    public Pool create(Input input) {
        return create(input, "waarborg");
    }

    /** @param name by which whoever operates the database knows these connections */
    Pool create(Input input, String name) {
        List<PgConnectOptions> servers = input.pgConnectOptionsList();
        servers.forEach(server -> bound(server, name));
        PoolOptions options = input.poolOptions()
                .setConnectionTimeout((int) acquire.toMillis())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxWaitQueueSize(queue);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.<SqlConnectOptions>copyOf(servers))
                .using(input.vertx())
                .build();
    }

    private void bound(PgConnectOptions server, String name) {
        server.setConnectTimeout((int) acquire.toMillis());
        // a server that went away without a word never ends a statement; its connections would be lost for good
        server.setIdleTimeoutUnit(TimeUnit.SECONDS).setReadIdleTimeout((int) silence.toSeconds());
        server.setPreparedStatementCacheMaxSize(STATEMENTS)
                // a list asks with some 3,000 signs, and planning it takes ten times as long as answering it
                .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT)
                .getProperties()
                .putAll(Map.of(
                        "application_name", name,
                        "statement_timeout", Long.toString(statement.toMillis()),
                        "lock_timeout", Long.toString(lock.toMillis()),
                        "idle_in_transaction_session_timeout", Long.toString(statement.toMillis())));
    }
}
