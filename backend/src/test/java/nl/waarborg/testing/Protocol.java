package nl.waarborg.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a report over the steps of the protocol, through the API. */
public final class Protocol {

    private Protocol() {}

    /** A step on the version as the person sees it now. */
    public static ValidatableResponse step(Person who, UUID report, String step, Map<String, ?> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", Filings.report(who, report).header("ETag"))
                .body(body)
                .post("/reports/{id}/" + step, report)
                .then();
    }

    public static ValidatableResponse acknowledge(Person who, UUID report) {
        return step(
                who, report, "acknowledgement", Map.of("urgent", false, "keptInformedHow", "Elke week telefonisch"));
    }

    /** The four questions answered as they mostly are, with an outcome; to be changed at will. */
    public static Map<String, Object> assessment(String outcome) {
        Map<String, Object> body = new HashMap<>();
        body.put("rightReceiver", answer("YES"));
        body.put("calamityOrViolence", answer("YES"));
        body.put("internalProcessStarted", answer("YES"));
        body.put("criminalInvestigation", answer("NO"));
        body.put("outcome", outcome);
        body.put("reason", "Zo past het bij het protocol.");
        return body;
    }

    public static Map<String, Object> answer(String answer) {
        return Map.of("answer", answer, "reason", "Zo staat het in de melding.");
    }

    public static ValidatableResponse assess(Person who, UUID report, String outcome) {
        return step(who, report, "assessment", assessment(outcome));
    }

    /** A calamity of De Eik of which receipt was confirmed. */
    public static UUID acknowledged(Person who) {
        UUID report = Filings.calamityOfOak();
        acknowledge(who, report).statusCode(200);
        return report;
    }

    /** The states of the deadlines of one kind, as the person sees them. */
    public static List<String> terms(Person who, UUID report, String kind) {
        return who.api()
                .get("/cases/{id}/deadlines", report)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == '" + kind + "' }.state");
    }

    public static List<String> letters(Person who, UUID report) {
        return who.api()
                .get("/cases/{id}/letters", report)
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }

    public static List<String> timeline(Person who, UUID report) {
        return who.api()
                .get("/cases/{id}/timeline", report)
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }
}
