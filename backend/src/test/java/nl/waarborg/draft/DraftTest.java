package nl.waarborg.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftTest {

    private static final int DRAFTS_AT_ONCE = 120;
    private static final int CLIENTS = 12;

    @Inject
    Pool pool;

    private final Person writer = People.with(Role.PROVIDER_USER);

    @Test
    void half_a_form_is_saved_and_found_again_as_it_was_typed() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Map.of("kind", "CALAMITY"));
        ExtractableResponse<Response> saved = save(
                        writer, draft, Map.of("kind", "VIOLENCE", "whatHappened", "Nog leeg"))
                .then()
                .statusCode(200)
                .extract();
        assertThat(saved.header("ETag")).isNotEqualTo(draft.header("ETag"));
        writer.api()
                .get("/report-drafts/{id}", draft.<String>path("id"))
                .then()
                .statusCode(200)
                .body("content.kind", equalTo("VIOLENCE"))
                .body("content.whatHappened", equalTo("Nog leeg"))
                .body("ownerName", equalTo(writer.name()));
        writer.api()
                .get("/report-drafts")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft.<String>path("id")))
                .body("items.find { it.id == '%s' }.filledShare".formatted(draft.<String>path("id")), greaterThan(0))
                .body("items.find { it.id == '%s' }.filledShare".formatted(draft.<String>path("id")), lessThan(50));
    }

    @Test
    void what_was_typed_is_not_readable_in_the_database() {
        Map<String, Object> content = Filings.calamity();
        content.put("whatHappened", "GEHEIMGEBEURTENIS");
        ExtractableResponse<Response> draft = Filings.draft(writer, content);
        byte[] row = pool.preparedQuery(
                        "select convert_to(d::text, 'UTF8') || d.sealed from report_draft d where id = $1")
                .execute(Tuple.of(UUID.fromString(draft.path("id"))))
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getBuffer(0)
                .getBytes();
        assertThat(new String(row, StandardCharsets.ISO_8859_1))
                .doesNotContain("GEHEIMGEBEURTENIS")
                .doesNotContain("Proef Client");
    }

    @Test
    void who_edits_an_old_version_is_told_so_and_nothing_is_overwritten() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Map.of("kind", "CALAMITY"));
        save(writer, draft, Map.of("whatHappened", "eerst")).then().statusCode(200);
        save(writer, draft, Map.of("whatHappened", "te laat")).then().statusCode(412);
        writer.api()
                .body(Map.of("whatHappened", "zonder versie"))
                .put("/report-drafts/{id}", draft.<String>path("id"))
                .then()
                .statusCode(428);
        writer.api()
                .get("/report-drafts/{id}", draft.<String>path("id"))
                .then()
                .body("content.whatHappened", equalTo("eerst"));
    }

    @Test
    void wrong_forms_and_unknown_fields_are_all_named_at_once() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Map.of("kind", "CALAMITY"));
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("kind", "RAMP");
        wrong.put("occurredOn", "gisteren");
        wrong.put("occurredAtTime", "25:00");
        wrong.put("onbekend", "veld");
        wrong.put("receivedOn", "2026-03-01");
        save(writer, draft, wrong)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("/kind", "/occurredOn", "/occurredAtTime", "/onbekend"))
                .body("violations.message", not(hasItem("")));
        save(writer, draft, Map.of("receivedOn", "2026-03-01", "channel", "PHONE"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/receivedOn", "/channel"));
    }

    @Test
    void a_colleague_reads_the_draft_and_takes_it_over() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Map.of("kind", "CALAMITY"));
        Person colleague = People.atProvider(Places.OAK, Role.PROVIDER_USER);
        colleague
                .api()
                .post("/report-drafts/{id}/take-over", draft.<String>path("id"))
                .then()
                .statusCode(200)
                .body("ownerName", equalTo(colleague.name()))
                .body("content.kind", equalTo("CALAMITY"));
        writer.api()
                .get("/report-drafts")
                .then()
                .body("items.find { it.id == '%s' }.mine".formatted(draft.<String>path("id")), equalTo(false));
    }

    @Test
    void another_provider_its_own_administrator_and_staff_see_no_draft_of_a_provider() {
        String id = Filings.draft(writer, Map.of("kind", "CALAMITY")).path("id");
        Person birch = People.atProvider(Places.BIRCH, Role.PROVIDER_USER);
        birch.api().get("/report-drafts/{id}", id).then().statusCode(404);
        birch.api().get("/report-drafts").then().statusCode(200).body("items.id", not(hasItem(id)));
        birch.api().post("/report-drafts/{id}/take-over", id).then().statusCode(404);
        People.with(Role.SUPERVISOR).api().get("/report-drafts/{id}", id).then().statusCode(404);
        People.with(Role.PROVIDER_ADMINISTRATOR)
                .api()
                .get("/report-drafts/{id}", id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_draft_is_thrown_away() {
        ExtractableResponse<Response> draft = Filings.draft(writer, Map.of("kind", "CALAMITY"));
        writer.api()
                .header("If-Match", draft.header("ETag"))
                .delete("/report-drafts/{id}", draft.<String>path("id"))
                .then()
                .statusCode(204);
        writer.api().get("/report-drafts/{id}", draft.<String>path("id")).then().statusCode(404);
    }

    /** Rows that are deleted at the same moment once ended up in each other's sessions (docs/adr/0009). */
    @Test
    void many_drafts_are_thrown_away_at_once() throws Exception {
        List<ExtractableResponse<Response>> drafts = Stream.generate(
                        () -> Filings.draft(writer, Map.of("kind", "CALAMITY")))
                .limit(DRAFTS_AT_ONCE)
                .toList();
        Queue<ExtractableResponse<Response>> left = new ConcurrentLinkedQueue<>(drafts);
        Callable<List<Integer>> client = () -> {
            List<Integer> statuses = new ArrayList<>();
            for (var draft = left.poll(); draft != null; draft = left.poll()) {
                statuses.add(writer.api()
                        .header("If-Match", draft.header("ETag"))
                        .delete("/report-drafts/{id}", draft.<String>path("id"))
                        .statusCode());
            }
            return statuses;
        };
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Integer>> statuses : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                assertThat(statuses.get()).containsOnly(204);
            }
        }
    }

    @Test
    void starting_twice_with_one_key_makes_one_draft() {
        String key = Api.key();
        Map<String, Object> body = Map.of("content", Map.of("kind", "CALAMITY"));
        String first = start(key, body);
        assertThat(start(key, body)).isEqualTo(first);
        writer.api()
                .header("Idempotency-Key", key)
                .body(Map.of("content", Map.of("kind", "VIOLENCE")))
                .post("/report-drafts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void the_check_tells_what_misses_who_receives_it_and_whether_it_is_late() {
        Map<String, Object> content = Filings.calamity();
        content.remove("aftercare");
        content.put("occurredOn", "2026-01-05");
        content.put("discoveredOn", "2026-01-05");
        String id = Filings.draft(writer, content).path("id");
        writer.api()
                .get("/report-drafts/{id}/check", id)
                .then()
                .statusCode(200)
                .body("complete", equalTo(false))
                .body("missing.pointer", contains("/aftercare"))
                .body("missing.message", contains("Vertel welke nazorg is gegeven."))
                .body("authorityName", equalTo("Toezicht Noord"))
                .body("outsideRegion", equalTo(false))
                .body("timeliness.late", equalTo(true))
                .body("timeliness.dueOn", equalTo("2026-01-08"))
                .body("timeliness.explanation", notNullValue());
        writer.api()
                .header("Accept-Language", "en")
                .get("/report-drafts/{id}/check", id)
                .then()
                .body("missing.message", contains("Tell which aftercare was given."));
    }

    @Test
    void a_place_outside_the_region_asks_who_must_receive_it_and_why() {
        Map<String, Object> content = Filings.calamity();
        content.put("municipalityCode", Places.LEEUWARDEN);
        String id = Filings.draft(writer, content).path("id");
        writer.api().get("/report-drafts/{id}/check", id).then().body("missing.pointer", hasItem("/authorityId"));
        content.put("authorityId", Places.NORTH.toString());
        content.put("authorityReason", "Assen heeft de cliënt geplaatst.");
        String chosen = Filings.draft(writer, content).path("id");
        writer.api()
                .get("/report-drafts/{id}/check", chosen)
                .then()
                .body("missing", empty())
                .body("outsideRegion", equalTo(true))
                .body("authorityName", equalTo("Toezicht Noord"));
    }

    private static Response save(Person who, ExtractableResponse<Response> draft, Map<String, Object> content) {
        return who.api()
                .header("If-Match", draft.header("ETag"))
                .body(content)
                .put("/report-drafts/{id}", draft.<String>path("id"));
    }

    private String start(String key, Map<String, Object> body) {
        return writer.api()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/report-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
