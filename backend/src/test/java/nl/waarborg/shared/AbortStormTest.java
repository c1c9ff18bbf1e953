package nl.waarborg.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.waarborg.testing.Api;
import org.junit.jupiter.api.Test;

/** Clients that leave at any moment take no connection with them and leave no half change behind. */
@QuarkusTest
class AbortStormTest {

    private static final int CLIENTS = 16;
    private static final int REQUESTS_PER_CLIENT = 30;
    private static final int MORE_THAN_THE_POOL = 40;

    private static final String KEYS = "select count(*) from idempotency_key where key like 'storm-%'";
    private static final String ENTRIES =
            "select count(*) from audit_entry where subject_kind = 'probe' and kind = 'CHANGE'";
    private static final String VALUES =
            "select count(*) from audit_value v join audit_entry e on e.id = v.entry_id where e.subject_kind = 'probe'";
    private static final String MAILS = "select count(*) from outbox_message where template = 'probe'";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Pool pool;

    @Test
    void the_pool_is_at_rest_after_a_storm_of_leaving_clients() throws Exception {
        long entriesBefore = count(ENTRIES);
        long valuesBefore = count(VALUES);
        long mailsBefore = count(MAILS);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> storm = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                storm.add(clients.submit(() -> leaveAgainAndAgain(random)));
            }
            for (Future<?> client : storm) {
                client.get();
            }
        }

        await().atMost(Duration.ofSeconds(15)).until(this::noSessionIsAtWork);
        everyCallIsAnswered();
        long changes = count(KEYS + " and answer is not null");
        assertThat(changes)
                .as("changes that went through although their client had left")
                .isPositive();
        assertThat(count(KEYS + " and answer is null")).isZero();
        assertThat(count(ENTRIES) - entriesBefore).isEqualTo(changes);
        assertThat(count(VALUES) - valuesBefore).isEqualTo(changes);
        assertThat(count(MAILS) - mailsBefore).isEqualTo(changes);
    }

    private Void leaveAgainAndAgain(Random random) throws IOException, InterruptedException {
        for (int request = 0; request < REQUESTS_PER_CLIENT; request++) {
            try (Socket socket = new Socket(server.getHost(), server.getPort())) {
                // leaving with a reset, the rudest way
                socket.setSoLinger(true, 0);
                OutputStream out = socket.getOutputStream();
                out.write((random.nextBoolean() ? write() : read()).getBytes(UTF_8));
                out.flush();
                Thread.sleep(random.nextInt(80));
            }
        }
        return null;
    }

    private static String read() {
        return "GET /api/v1/probe HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String write() {
        String body = "{\"title\": \"storm\", \"day\": \"2026-03-02\"}";
        return "POST /api/v1/probe HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: storm-"
                + Api.key() + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private void everyCallIsAnswered() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int call = 0; call < MORE_THAN_THE_POOL; call++) {
                calls.add(clients.submit(() -> Api.anonymous().get("/probe").statusCode()));
            }
            for (Future<Integer> call : calls) {
                assertThat(call.get()).isEqualTo(200);
            }
        }
    }

    private boolean noSessionIsAtWork() {
        return count("select count(*) from pg_stat_activity where application_name = 'waarborg'"
                        + " and pid <> pg_backend_pid() and state <> 'idle'")
                == 0;
    }

    private long count(String query) {
        return pool.query(query)
                .execute()
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getLong(0);
    }
}
