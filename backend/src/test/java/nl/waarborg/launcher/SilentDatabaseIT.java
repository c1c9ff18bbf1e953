package nl.waarborg.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A database that says nothing any more, as one behind a broken line: nobody waits for it for ever. */
class SilentDatabaseIT {

    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void visitors_and_users_hear_that_it_is_away_and_are_served_when_it_is_back(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        PackagedServer server = PackagedServer.start(folder);
        assertThat(reports(server, "voorheen").statusCode()).isEqualTo(200);
        signal(folder, "STOP");
        try {
            assertThat(reports(server, "nu"))
                    .returns(UNAVAILABLE, HttpResponse::statusCode)
                    .satisfies(answer -> assertThat(answer.body())
                            .contains("<h1", "De rapporten zijn even niet te lezen", "href=\"/rapporten?zoek=nu\""));
            assertThat(signIn(server).statusCode()).isEqualTo(UNAVAILABLE);
        } finally {
            signal(folder, "CONT");
        }
        await().atMost(PATIENCE).until(() -> reports(server, "straks").statusCode() == 200);
        assertThat(signIn(server).statusCode()).isEqualTo(401);
        server.stop();
    }

    /** What has not been asked before, so that the answer must come from the database. */
    private HttpResponse<String> reports(PackagedServer server, String word) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(server.address().resolve("/rapporten?zoek=" + word)));
    }

    private HttpResponse<String> signIn(PackagedServer server) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(server.address() + "/sessions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\":\"a@b.example\",\"password\":\"onbekend-wachtwoord\"}")));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static void signal(Path folder, String name) throws IOException, InterruptedException {
        long main = Long.parseLong(
                Files.readAllLines(DataFolder.at(folder).cluster().resolve("postmaster.pid"))
                        .getFirst());
        List<String> all = Stream.concat(
                        Stream.of(main),
                        ProcessHandle.of(main).orElseThrow().descendants().map(ProcessHandle::pid))
                .map(String::valueOf)
                .toList();
        new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), all.stream())
                        .toList())
                .inheritIO()
                .start()
                .waitFor();
    }
}
