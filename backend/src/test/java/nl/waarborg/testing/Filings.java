package nl.waarborg.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.time.Clock;

/** Reports for tests, filed as a provider files them: through the API. */
public final class Filings {

    private Filings() {}

    /** A calamity at the provider's home town of which everything is told; to be changed at will. */
    public static Map<String, Object> calamity() {
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "CALAMITY");
        content.put("placeKind", "CLIENT_HOME");
        content.put("municipalityCode", Places.ASSEN);
        content.put("law", "WMO");
        content.put("provision", "SUPPORTED_LIVING_AT_HOME");
        content.put("funding", "IN_KIND");
        content.put("occurredOn", today());
        content.put("occurredAtTime", "14:30");
        content.put("discoveredOn", today());
        content.put("nature", "INJURY");
        content.put("whatHappened", "De cliënt viel van de trap.");
        content.put("harmSeverity", "SERIOUS");
        content.put("harmDescription", "Gebroken heup.");
        content.put("immediateActions", "De ambulance gebeld.");
        content.put("otherClientsSafe", "Niemand anders liep gevaar.");
        content.put("aftercare", "Gesprek met de familie.");
        content.put(
                "persons",
                new ArrayList<>(List.of(
                        Map.of(
                                "role", "CLIENT",
                                "name", "Proef Client",
                                "birthDate", "1980-05-01",
                                "gender", "MALE"),
                        Map.of("role", "STAFF", "function", "Begeleider"))));
        content.put("contactPerson", Map.of("name", "Proef Contact", "email", "contact@voorbeeld.example"));
        content.put("boardChair", Map.of("name", "Proef Bestuurder", "email", "bestuur@voorbeeld.example"));
        return content;
    }

    /** This day in the Netherlands. */
    public static String today() {
        return LocalDate.now(Clock.ZONE).toString();
    }

    /** A question whether the protocol applies. */
    public static Map<String, Object> consultation() {
        Map<String, Object> content = calamity();
        content.put("kind", "CONSULTATION");
        content.put("consultationQuestion", "Is dit een calamiteit?");
        return content;
    }

    /** Begins a draft and answers it as it stands. */
    public static ExtractableResponse<Response> draft(Person who, Map<String, Object> content) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("content", content))
                .post("/report-drafts")
                .then()
                .statusCode(201)
                .extract();
    }

    public static ValidatableResponse submit(Person who, ExtractableResponse<Response> draft, String key) {
        return who.api()
                .header("Idempotency-Key", key)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("truthful", true))
                .post("/report-drafts/{id}/submission", draft.<String>path("id"))
                .then();
    }

    /** Files a report and answers its receipt. */
    public static ExtractableResponse<Response> file(Person who, Map<String, Object> content) {
        return submit(who, draft(who, content), Api.key()).statusCode(201).extract();
    }

    /** Files a calamity for {@link Places#OAK} with {@link Places#NORTH}. */
    public static UUID calamityOfOak() {
        return UUID.fromString(file(People.with(Role.PROVIDER_USER), calamity()).path("reportId"));
    }

    /** A report as somebody sees it. */
    public static ExtractableResponse<Response> report(Person who, UUID id) {
        return who.api().get("/reports/{id}", id).then().statusCode(200).extract();
    }
}
