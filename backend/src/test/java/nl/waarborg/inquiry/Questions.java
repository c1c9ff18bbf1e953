package nl.waarborg.inquiry;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Person;

/** Asks and answers, for tests. */
final class Questions {

    static final String QUESTION = "Hoe vaak was u hier het afgelopen jaar?";

    private Questions() {}

    static String address() {
        return "vraag-" + Api.key() + "@voorbeeld.example";
    }

    static Map<String, Object> outsider(String email) {
        return new HashMap<>(
                Map.of("kind", "OUTSIDER", "name", "Proef Huisarts", "email", email, "question", QUESTION));
    }

    static Map<String, Object> colleague(Person who) {
        return new HashMap<>(Map.of("kind", "COLLEAGUE", "accountId", who.id(), "question", QUESTION));
    }

    static Map<String, Object> authority(UUID authority) {
        return new HashMap<>(Map.of("kind", "AUTHORITY", "authorityId", authority, "question", QUESTION));
    }

    static ValidatableResponse tryAsk(Person who, UUID caseId, Map<String, Object> question) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(question)
                .post("/cases/{id}/inquiries", caseId)
                .then();
    }

    static ExtractableResponse<Response> ask(Person who, UUID caseId, Map<String, Object> question) {
        return tryAsk(who, caseId, question).statusCode(201).extract();
    }

    /** A step on the version that was read last. */
    static ValidatableResponse step(
            Person who, ExtractableResponse<Response> seen, String step, Map<String, Object> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/inquiries/{id}/" + step, seen.<String>path("id"))
                .then();
    }

    static ExtractableResponse<Response> received(Person who, String id) {
        return who.api().get("/inquiries/{id}", id).then().statusCode(200).extract();
    }

    static Map<String, Object> reply(String text, String... shared) {
        return Map.of("text", text, "files", List.of(), "shared", List.of(shared));
    }

    static ValidatableResponse open(String token) {
        return Api.anonymous()
                .body(Map.of("token", token))
                .post("/guest-links/inspection")
                .then();
    }

    static ValidatableResponse answer(String token, String text, String... files) {
        return answerUnder(Api.key(), token, text, files);
    }

    static ValidatableResponse answerUnder(String key, String token, String text, String... files) {
        return Api.anonymous()
                .header("Idempotency-Key", key)
                .body(Map.of("token", token, "text", text, "files", List.of(files)))
                .post("/guest-links/answer")
                .then();
    }
}
