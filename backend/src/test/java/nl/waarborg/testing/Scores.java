package nl.waarborg.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Choosing criteria and scoring for tests, as inspectors do it. */
public final class Scores {

    private Scores() {}

    public static ExtractableResponse<Response> scoring(Person who, UUID inspection) {
        return who.api()
                .get("/inspections/{id}/scoring", inspection)
                .then()
                .statusCode(200)
                .extract();
    }

    public static ValidatableResponse choose(Person who, UUID inspection, String framework, List<String> refs) {
        return who.api()
                .header("If-Match", scoring(who, inspection).header("ETag"))
                .body(Map.of(
                        "frameworkVersionId",
                        framework,
                        "providerGroup",
                        "PROFESSIONAL",
                        "funding",
                        "IN_KIND",
                        "refs",
                        refs))
                .put("/inspections/{id}/scoring", inspection)
                .then();
    }

    /** A score with a finding; null for none. */
    public static Map<String, Object> body(String score, String finding) {
        Map<String, Object> body = new HashMap<>();
        body.put("score", score);
        body.put("notAssessed", false);
        body.put("finding", finding);
        body.put("evidence", List.of());
        return body;
    }

    public static Map<String, Object> notAssessed(String reason) {
        Map<String, Object> body = body(null, "");
        body.put("notAssessed", true);
        body.put("notAssessedReason", reason);
        return body;
    }

    public static String etag(Person who, UUID inspection, String ref) {
        int version = scoring(who, inspection).path("scores.find { it.ref == '" + ref + "' }.version");
        return "\"" + version + "\"";
    }

    public static ValidatableResponse save(Person who, UUID inspection, String ref, Map<String, Object> body) {
        return save(who, inspection, ref, etag(who, inspection, ref), body);
    }

    public static ValidatableResponse save(
            Person who, UUID inspection, String ref, String seen, Map<String, Object> body) {
        return who.api()
                .header("If-Match", seen)
                .body(body)
                .put("/inspections/{id}/scoring/criteria/{ref}", inspection, ref)
                .then();
    }

    /** Gives every criterion the same score. */
    public static void all(Person who, UUID inspection, List<String> refs, String score) {
        refs.forEach(ref -> save(who, inspection, ref, body(score, "Gezien bij " + ref + "."))
                .statusCode(200));
    }
}
