package nl.waarborg.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.waarborg.testing.Api;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A full pool and a database that is away are told as such, and end by themselves. */
@QuarkusTest
class DatabaseAwayTest {

    @ConfigProperty(name = "waarborg.db.pool.size")
    int poolSize;

    @ConfigProperty(name = "waarborg.db.url")
    String url;

    @ConfigProperty(name = "waarborg.db.owner.username")
    String owner;

    @ConfigProperty(name = "waarborg.db.owner.password")
    String password;

    @Inject
    Pool pool;

    @Test
    void a_full_pool_answers_503_with_retry_after_and_empties_again() {
        Api.anonymous().get("/probe").then().statusCode(200);
        List<CompletableFuture<?>> holding = new ArrayList<>();
        for (int connection = 0; connection < poolSize; connection++) {
            holding.add(pool.query("select pg_sleep(10)").execute().subscribeAsCompletionStage());
        }

        unavailable(Api.anonymous().get("/probe"));

        // a job of the server may have one of the connections: who comes last is refused then, as anybody is
        holding.forEach(one -> one.exceptionally(refused -> null).join());
        Api.anonymous().get("/probe").then().statusCode(200);
    }

    @Test
    void a_lost_database_answers_503_and_is_found_again_without_a_restart() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:" + url, owner, password);
                Statement database = connection.createStatement()) {
            database.execute("alter database waarborg connection limit 0");
            try {
                await().atMost(Duration.ofSeconds(10)).until(() -> {
                    endAllSessions();
                    return sessions(database) == 0;
                });
                for (int call = 0; call < 5; call++) {
                    unavailable(Api.anonymous().get("/probe"));
                }
            } finally {
                database.execute("alter database waarborg connection limit -1");
            }
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        assertThat(Api.anonymous().get("/probe").statusCode()).isEqualTo(200));
    }

    /** The last one ends itself, and does not live to tell. */
    private void endAllSessions() {
        for (String which : List.of("pid <> pg_backend_pid()", "pid = pg_backend_pid()")) {
            pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'waarborg' and "
                            + which)
                    .execute()
                    .onFailure()
                    .recoverWithNull()
                    .await()
                    .atMost(Duration.ofSeconds(5));
        }
    }

    /** A session that the pool has not missed yet can take the order to end in the place of the last one. */
    private static int sessions(Statement database) throws SQLException {
        try (ResultSet left =
                database.executeQuery("select count(*) from pg_stat_activity where application_name = 'waarborg'")) {
            left.next();
            return left.getInt(1);
        }
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", equalTo("/problems/temporarily-unavailable"));
    }
}
