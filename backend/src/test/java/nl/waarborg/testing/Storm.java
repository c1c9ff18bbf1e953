package nl.waarborg.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.VertxException;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Clients that send a request and leave at any moment, each time from an address of its own. */
public final class Storm {

    private static final int CLIENTS = 16;
    private static final int REQUESTS_PER_CLIENT = 30;
    private static final int MORE_THAN_THE_POOL = 40;

    private final URI server;
    private final Pool pool;

    public Storm(URI server, Pool pool) {
        this.server = server;
        this.pool = pool;
    }

    /** Lets it rage until the database is at rest again. {@code request} makes a request of HTTP as it goes over the line. */
    public void of(Function<Random, String> request) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> storm = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                Random random = new Random(client);
                storm.add(clients.submit(() -> leaveAgainAndAgain(random, request)));
            }
            for (Future<?> client : storm) {
                client.get();
            }
        }
        // a pool that has no connection to ask with is not at rest either
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptionsInstanceOf(VertxException.class)
                .until(this::noSessionIsAtWork);
    }

    /** More calls at once than there are connections: all are answered. */
    public static void everyCallIsAnswered(String path) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int call = 0; call < MORE_THAN_THE_POOL; call++) {
                calls.add(clients.submit(() -> Api.anonymous().get(path).statusCode()));
            }
            for (Future<Integer> call : calls) {
                assertThat(call.get()).isEqualTo(200);
            }
        }
    }

    public long count(String query) {
        return pool.query(query)
                .execute()
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getLong(0);
    }

    public static String get(String path) {
        return "GET /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    public static String post(String path, String key, String body) {
        return "POST /api/v1" + path
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: " + key
                + "\r\nContent-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
    }

    private Void leaveAgainAndAgain(Random random, Function<Random, String> request)
            throws IOException, InterruptedException {
        for (int number = 0; number < REQUESTS_PER_CLIENT; number++) {
            InetAddress own = InetAddress.getByName(
                    "127.%d.%d.%d".formatted(random.nextInt(1, 255), random.nextInt(256), random.nextInt(1, 255)));
            try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), server.getPort(), own, 0)) {
                // leaving with a reset, the rudest way
                socket.setSoLinger(true, 0);
                OutputStream out = socket.getOutputStream();
                out.write(request.apply(random).getBytes(UTF_8));
                out.flush();
                Thread.sleep(random.nextInt(80));
            }
        }
        return null;
    }

    private boolean noSessionIsAtWork() {
        return count("select count(*) from pg_stat_activity where application_name = 'waarborg'"
                        + " and pid <> pg_backend_pid() and state <> 'idle'")
                == 0;
    }
}
