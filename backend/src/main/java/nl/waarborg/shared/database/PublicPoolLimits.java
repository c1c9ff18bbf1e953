package nl.waarborg.shared.database;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;

/** The same bounds for the connections with which the public is served. */
@Singleton
@ReactiveDataSource(PublicPoolLimits.PUBLIC)
public class PublicPoolLimits implements PgPoolCreator {

    /** The name of the data source that reads what is published, with a role of its own. */
    public static final String PUBLIC = "public";

    private final PoolLimits limits;

    PublicPoolLimits(PoolLimits limits) {
        this.limits = limits;
    }

    @Override
    public Pool create(Input input) {
        return limits.create(input, "waarborg-public");
    }
}
