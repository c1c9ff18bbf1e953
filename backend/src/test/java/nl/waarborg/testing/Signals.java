package nl.waarborg.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Signals for tests, recorded by the team through the API. */
public final class Signals {

    private Signals() {}

    /** About a known provider; to be changed at will. */
    public static Map<String, Object> about() {
        Map<String, Object> about = new HashMap<>();
        about.put("providerId", Places.OAK);
        about.put("municipalityCode", Places.ASSEN);
        about.put("law", "WMO");
        about.put("provision", "SHELTERED_HOUSING");
        about.put("funding", "PERSONAL_BUDGET");
        about.put("theme", "SAFETY");
        about.put("nature", "FEELING_UNSAFE");
        about.put("clientsConcerned", 3);
        about.put("sourceKind", "RESIDENT");
        return about;
    }

    /** Told by phone by somebody who gave a name; the recorder handles it. */
    public static Map<String, Object> told() {
        Map<String, Object> told = new HashMap<>();
        told.put("channel", "PHONE");
        told.put("receivedOn", Filings.today());
        told.put("about", about());
        told.put("narrative", "Er is 's nachts geen begeleiding.");
        told.put("source", Map.of("name", "Proef Melder", "phone", "06-00000000"));
        told.put("handleMyself", true);
        return told;
    }

    public static ValidatableResponse record(Person who, Map<String, ?> told) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(told)
                .post("/signals")
                .then();
    }

    /** A signal about De Eik at Toezicht Noord that the person handles. */
    public static UUID handledBy(Person who) {
        return UUID.fromString(record(who, told()).statusCode(201).extract().path("id"));
    }

    /** A signal as somebody sees it. */
    public static ExtractableResponse<Response> signal(Person who, UUID id) {
        return who.api().get("/signals/{id}", id).then().statusCode(200).extract();
    }

    /** A step on the version as the person sees it now. */
    public static ValidatableResponse step(Person who, UUID id, String step, Map<String, ?> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", signal(who, id).header("ETag"))
                .body(body)
                .post("/signals/{id}/" + step, id)
                .then();
    }
}
