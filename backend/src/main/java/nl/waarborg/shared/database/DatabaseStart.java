package nl.waarborg.shared.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * An embedded database starts beside the server, which has enough to do before it needs one. The migrations are the first
 * to ask for it, and everything else waits for those.
 */
@Singleton
public class DatabaseStart implements FlywayConfigurationCustomizer {

    private static volatile CompletableFuture<?> starting = CompletableFuture.completedFuture(null);

    /** Says what the migrations have to wait for; without it they begin at once. */
    public static void isComing(CompletableFuture<?> start) {
        starting = start;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        try {
            starting.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The embedded PostgreSQL did not start", failed.getCause());
        }
    }
}
