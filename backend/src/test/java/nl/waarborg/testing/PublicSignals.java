package nl.waarborg.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signals of visitors for tests, sent through the public form, and the conversation with their source. */
public final class PublicSignals {

    /** Longer than the form must have been open under test. */
    private static final Duration WRITING = Duration.ofMillis(3200);

    private static String ticket = "";

    private PublicSignals() {}

    /** A ticket that is old enough; one serves all tests. */
    public static synchronized String ticket() {
        if (ticket.isEmpty()) {
            ticket = freshTicket();
            await().pollDelay(WRITING).until(() -> true);
        }
        return ticket;
    }

    public static String freshTicket() {
        return Api.anonymous()
                .get("/signal-form")
                .then()
                .statusCode(200)
                .extract()
                .path("ticket");
    }

    /** An anonymous neighbour in Assen; to be changed at will. */
    public static Map<String, Object> told() {
        Map<String, Object> told = new HashMap<>();
        told.put("ticket", ticket());
        told.put("municipalityCode", Places.ASSEN);
        told.put("provider", "Een huis in onze straat");
        told.put("narrative", "Er is elke nacht ruzie en er is geen begeleiding.");
        told.put("theme", "LIVING_CLIMATE");
        told.put("since", "sinds de zomer");
        told.put("clientsConcerned", 4);
        told.put("relation", "RESIDENT");
        told.put("inDanger", false);
        return told;
    }

    public static ValidatableResponse send(Map<String, ?> told) {
        return send(Api.key(), told);
    }

    public static ValidatableResponse send(String key, Map<String, ?> told) {
        return Api.anonymous()
                .header("Idempotency-Key", key)
                .body(told)
                .post("/public-signals")
                .then();
    }

    /** The receipt of what was told. */
    public static ExtractableResponse<Response> sent(Map<String, ?> told) {
        return send(told).statusCode(201).extract();
    }

    /** A token that ties files to what is being written. */
    public static String writing() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    public static ValidatableResponse upload(String writing, String name, byte[] content) {
        return Api.anonymous()
                .contentType(ContentType.MULTIPART)
                .header("Idempotency-Key", Api.key())
                .multiPart("writing", writing)
                .multiPart("file", name, content, "application/octet-stream")
                .post("/signal-form/files")
                .then();
    }

    public static ValidatableResponse open(String code) {
        return Api.anonymous()
                .body(Map.of("code", code))
                .post("/source-conversations/opening")
                .then();
    }

    public static ValidatableResponse answer(Map<String, ?> answer) {
        return Api.anonymous()
                .header("Idempotency-Key", Api.key())
                .body(answer)
                .post("/source-conversations/answers")
                .then();
    }

    /** The identity of the signal with this number, as the team's work list has it. */
    public static UUID found(Person who, String number) {
        List<String> ids = who.api()
                .queryParam("search", number)
                .get("/work-items")
                .then()
                .statusCode(200)
                .extract()
                .path("items.caseId");
        return UUID.fromString(ids.getFirst());
    }

    /** The person becomes the handler of the signal with this number. */
    public static UUID taken(Person who, String number) {
        UUID id = found(who, number);
        Integer version = who.api().get("/signals/{id}", id).then().extract().path("caseVersion");
        who.api()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("assigneeId", who.id()))
                .post("/cases/{id}/assignment", id)
                .then()
                .statusCode(200);
        return id;
    }

    public static ValidatableResponse ask(Person who, UUID signal, String text) {
        return Signals.step(who, signal, "source-questions", Map.of("question", text));
    }
}
