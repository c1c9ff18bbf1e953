package nl.waarborg.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.waarborg.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommonBehaviourTest {

    private static final Map<String, Object> GOOD = Map.of("title", "goed", "day", "2026-03-02");

    @Test
    void everything_wrong_with_a_body_is_told_at_once_in_dutch() {
        Api.anonymous()
                .body("""
                        {"title": "veel te lange titel", "day": "gisteren", "colour": "BLUE", "extra": {"a": [1]},
                         "inner": [{"name": "goed", "amount": 1}, {"name": "", "amount": "x", "more": 1}]}""")
                .post("/probe")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("title", equalTo("Niet alles is goed ingevuld"))
                .body("instance", equalTo("/api/v1/probe"))
                .body("correlationId", notNullValue())
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/title too-long",
                                "/day not-a-date",
                                "/colour not-a-choice",
                                "/extra unknown-field",
                                "/inner/1/name required",
                                "/inner/1/amount not-a-number",
                                "/inner/1/more unknown-field"))
                .body("violations.find { it.pointer == '/title' }.message", equalTo("Gebruik hooguit 10 tekens."));
    }

    @Test
    void constraints_alone_are_told_with_pointers_too() {
        Api.anonymous()
                .body(Map.of(
                        "title", " ", "inner", List.of(Map.of("amount", 1), Map.of("amount", 2), Map.of("amount", 3))))
                .post("/probe")
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        contains("/day", "/inner", "/inner/0/name", "/inner/1/name", "/inner/2/name", "/title"));
    }

    @Test
    void a_query_parameter_is_named_as_such() {
        Api.anonymous()
                .queryParam("limit", 11)
                .get("/probe")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("query:limit"));
    }

    @Test
    void english_is_spoken_when_asked_for() {
        Api.anonymous()
                .header("Accept-Language", "en-GB,nl;q=0.5")
                .get("/probe/transition")
                .then()
                .statusCode(409)
                .body("title", equalTo("This step is not possible now"));
    }

    @Test
    void no_json_is_a_malformed_request() {
        Api.anonymous()
                .body("{\"title\": ")
                .post("/probe")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"));
    }

    @Test
    void no_body_is_told_as_required() {
        Api.anonymous().post("/probe").then().statusCode(400);
    }

    @Test
    void an_unknown_path_a_wrong_verb_and_a_wrong_media_type_are_problems_too() {
        problem(Api.anonymous().get("/probe/nowhere"), 404, "not-found");
        problem(Api.anonymous().get("/probe/look/"), 404, "not-found");
        problem(Api.anonymous().delete("/probe"), 405, "method-not-allowed");
        problem(Api.anonymous().contentType("text/plain").body("x").post("/probe"), 415, "unsupported-media-type");
        problem(Api.anonymous().get("/probe/secret"), 401, "not-authenticated");
    }

    @Test
    void a_fault_tells_nothing_of_the_inside() {
        Api.anonymous()
                .get("/probe/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/internal-error"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @Test
    void work_that_takes_too_long_ends_in_503_with_retry_after() {
        Api.anonymous()
                .get("/probe/slow")
                .then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", equalTo("/problems/temporarily-unavailable"));
    }

    @Test
    void an_edit_needs_the_version_that_was_read() {
        problem(Api.anonymous().put("/probe"), 428, "precondition-required");
        problem(Api.anonymous().header("If-Match", "\"2\"").put("/probe"), 412, "stale-version");
        Api.anonymous().header("If-Match", "\"3\"").put("/probe").then().statusCode(200);
    }

    @Test
    void the_same_key_gives_the_first_answer_and_refuses_another_request() {
        String key = Api.key();
        String first = Api.anonymous()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/probe")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .extract()
                .path("id");
        Api.anonymous()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/probe")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        problem(
                Api.anonymous()
                        .header("Idempotency-Key", key)
                        .body(Map.of("title", "anders", "day", "2026-03-02"))
                        .post("/probe"),
                409,
                "idempotency-key-reused");
        problem(Api.anonymous().body(GOOD).post("/probe"), 400, "idempotency-key-required");
    }

    @Test
    void the_same_key_sent_many_times_at_once_does_the_work_once() throws Exception {
        String key = Api.key();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int client = 0; client < 8; client++) {
                answers.add(clients.submit(() -> Api.anonymous()
                        .header("Idempotency-Key", key)
                        .body(GOOD)
                        .post("/probe")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")));
            }
            Set<String> made = new HashSet<>();
            for (Future<String> answer : answers) {
                made.add(answer.get());
            }
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void a_call_beyond_the_limit_waits() {
        String hasty = "127.0.0.2";
        for (int call = 0; call < 3; call++) {
            Api.from(hasty).get("/probe/limited").then().statusCode(200);
        }
        Api.from(hasty).get("/probe/limited").then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
        Api.from("127.0.0.3").get("/probe/limited").then().statusCode(200);
    }

    @Test
    void every_answer_carries_its_version_and_correlation_and_stays_out_of_caches() {
        Api.anonymous()
                .header("X-Correlation-Id", "van-de-client-1")
                .get("/probe")
                .then()
                .statusCode(200)
                .header("X-Correlation-Id", "van-de-client-1")
                .header("API-Version", notNullValue())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_forged_correlation_id_is_replaced() {
        Api.anonymous()
                .header("X-Correlation-Id", "x y; drop")
                .get("/probe")
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static void problem(io.restassured.response.Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
