package nl.waarborg.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.waarborg.launcher.PackagedServer;
import nl.waarborg.protocol.PlainSettings;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The promise of the receipt: whatever happens to the server, what was acknowledged is there, and is there once. */
class KilledServerIT {

    private static final int ROUNDS = 2;
    private static final int DRAFTS = 40;
    private static final int AT_ONCE = 8;
    private static final String EMAIL = "melder@voorbeeld.example";
    private static final String PASSWORD = "proef-wachtwoord-1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Test
    void a_server_killed_in_the_middle_of_submissions_loses_no_receipt_and_doubles_no_report(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        PackagedServer server = PackagedServer.start(folder);
        putPlaces(server);
        int filed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String token = signIn(server);
            List<Draft> drafts = startDrafts(server, token);
            Map<String, String> acknowledged = submitUntilKilled(server, token, drafts);
            server = PackagedServer.start(folder);
            Map<String, String> afterwards = submitAll(server, signIn(server), drafts);
            filed += DRAFTS;
            assertThat(afterwards).hasSize(DRAFTS).containsAllEntriesOf(acknowledged);
            assertThat(new HashSet<>(afterwards.values())).hasSize(DRAFTS);
            assertThat(count(server, "select count(*) from report")).isEqualTo(filed);
            assertThat(count(server, "select count(*) from case_file")).isEqualTo(filed);
            assertThat(count(
                            server, "select count(distinct case_id) from deadline where kind = 'RECEIPT_CONFIRMATION'"))
                    .isEqualTo(filed);
            assertThat(count(server, "select count(*) from report_person")).isEqualTo(2L * filed);
            assertThat(count(server, "select count(*) from report_draft")).isZero();
            assertThat(count(server, "select count(*) from audit_entry where action = 'report.file'"))
                    .isEqualTo(filed);
        }
        server.stop();
    }

    /** Kills the server when about a third has its receipt; answers the receipts that came through. */
    private Map<String, String> submitUntilKilled(PackagedServer server, String token, List<Draft> drafts)
            throws InterruptedException {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        for (Draft draft : drafts) {
            clients.submit(() -> {
                try {
                    HttpResponse<String> answer = submit(server, token, draft);
                    if (answer.statusCode() == 201) {
                        acknowledged.put(
                                draft.id(),
                                JSON.readTree(answer.body()).path("number").asText());
                    }
                } catch (IOException | InterruptedException cutOff) {
                    // the outcome is unknown to this client, which is what the key is for
                }
            });
        }
        clients.shutdown();
        while (acknowledged.size() < DRAFTS / 3 && !clients.isTerminated()) {
            Thread.sleep(5);
        }
        server.kill();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return acknowledged;
    }

    private Map<String, String> submitAll(PackagedServer server, String token, List<Draft> drafts) throws Exception {
        Map<String, String> numbers = new ConcurrentHashMap<>();
        for (Draft draft : drafts) {
            HttpResponse<String> answer = submit(server, token, draft);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            numbers.put(draft.id(), JSON.readTree(answer.body()).path("number").asText());
        }
        return numbers;
    }

    private HttpResponse<String> submit(PackagedServer server, String token, Draft draft)
            throws IOException, InterruptedException {
        return sentUntilTaken(request(server, "/report-drafts/" + draft.id() + "/submission", token)
                .header("Idempotency-Key", draft.key())
                .header("If-Match", draft.version())
                .POST(BodyPublishers.ofString("{\"truthful\":true}"))
                .build());
    }

    /** As a good client does: whoever is told that it is too busy tries the same again. */
    private HttpResponse<String> sentUntilTaken(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        for (int attempt = 0; answer.statusCode() == 503 && attempt < 20; attempt++) {
            Thread.sleep(500);
            answer = client.send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private List<Draft> startDrafts(PackagedServer server, String token) throws Exception {
        String body = JSON.writeValueAsString(Map.of("content", Filings.calamity()));
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS; i++) {
            HttpResponse<String> answer = sentUntilTaken(request(server, "/report-drafts", token)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(body))
                    .build());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            drafts.add(new Draft(
                    JSON.readTree(answer.body()).path("id").asText(),
                    answer.headers().firstValue("ETag").orElseThrow(),
                    UUID.randomUUID().toString()));
        }
        return drafts;
    }

    private String signIn(PackagedServer server) throws Exception {
        String body = JSON.writeValueAsString(Map.of("email", EMAIL, "password", PASSWORD));
        HttpResponse<String> answer = sentUntilTaken(request(server, "/sessions", null)
                .POST(BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode session = JSON.readTree(answer.body());
        return session.path("accessToken").asText();
    }

    private static HttpRequest.Builder request(PackagedServer server, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** An authority, a provider and one of its users; everything else goes through the API. */
    private static void putPlaces(PackagedServer server) throws SQLException {
        UUID account = UUID.randomUUID();
        String hash = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID)
                .hash(PASSWORD)
                .getResult();
        try (Connection database = server.database()) {
            run(
                    database,
                    "insert into authority (id, version, code, name, case_prefix, created_at)"
                            + " values (?, 0, 'NRD', 'Toezicht Noord', 'NRD', now())",
                    Places.NORTH);
            run(
                    database,
                    "insert into served_municipality (id, authority_id, municipality_code, valid_from)"
                            + " values (gen_random_uuid(), ?, ?, date '2015-01-01')",
                    Places.NORTH,
                    Places.ASSEN);
            run(database, """
                    insert into settings_version (id, version, authority_id, valid_from, state, reason, settings,
                        proposed_by_name, proposed_at, decided_by_name, decided_at, alone_recorded)
                    values (gen_random_uuid(), 0, ?, date '2015-01-01', 'APPROVED', 'Proef', ?::jsonb, 'Proef', now(),
                        'Proef', now(), true)""", Places.NORTH, PlainSettings.json());
            run(database, """
                    insert into provider (id, version, name, kvk_number, kind, personal_budget, created_at)
                    values (?, 0, 'Voorbeeldzorg De Eik', '00000011', 'ORGANISATION', false, now())""", Places.OAK);
            run(
                    database,
                    "insert into provider_authority (provider_id, authority_id, linked_at) values (?, ?, now())",
                    Places.OAK,
                    Places.NORTH);
            run(
                    database,
                    "insert into account (id, email, name, language, password_hash, created_at)"
                            + " values (?, ?, 'Proef Persoon 1', 'NL', ?, now())",
                    account,
                    EMAIL,
                    hash);
            run(database, """
                    insert into membership (id, account_id, scope, provider_id, roles, valid_from, granted_at)
                    values (gen_random_uuid(), ?, 'PROVIDER', ?, array['PROVIDER_USER'], date '2000-01-01', now())""", account, Places.OAK);
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long count(PackagedServer server, String sql) throws SQLException {
        try (Connection database = server.database();
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** A draft to be filed, as it was read, under the key of its one submission. */
    private record Draft(String id, String version, String key) {}
}
