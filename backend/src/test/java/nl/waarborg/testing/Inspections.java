package nl.waarborg.testing;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Inspections for tests, planned by the team through the API. */
public final class Inspections {

    private Inspections() {}

    /** A periodic, announced inspection of quality, led by the person; to be changed at will. */
    public static Map<String, Object> plan(Person lead) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("kind", "STRUCTURAL");
        plan.put("aspect", "QUALITY");
        plan.put("announced", true);
        plan.put("jointWith", List.of());
        plan.put("provision", "SHELTERED_HOUSING");
        plan.put("plannedFrom", Filings.today());
        plan.put("plannedUntil", Filings.today());
        plan.put("purpose", "Het periodieke onderzoek naar de kwaliteit van het beschermd wonen.");
        plan.put("team", List.of(Map.of("accountId", lead.id(), "lead", true)));
        return plan;
    }

    /** Of De Eik in Assen; the person leads and handles it. */
    public static Map<String, Object> request(Person lead) {
        Map<String, Object> request = new HashMap<>();
        request.put("providerId", Places.OAK);
        request.put("locationId", Places.OAK_HOUSE);
        request.put("plan", plan(lead));
        request.put("handleMyself", true);
        return request;
    }

    public static ValidatableResponse plan(Person who, Map<String, ?> request) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(request)
                .post("/inspections")
                .then();
    }

    /** An inspection of De Eik at Toezicht Noord that the person leads and handles. */
    public static UUID plannedBy(Person who) {
        return UUID.fromString(plan(who, request(who)).statusCode(201).extract().path("id"));
    }

    /** As {@link #plannedBy}, and the provider hears nothing of it before the first visit. */
    public static UUID unannouncedBy(Person who) {
        Map<String, Object> plan = plan(who);
        plan.put("announced", false);
        Map<String, Object> request = request(who);
        request.put("plan", plan);
        return UUID.fromString(plan(who, request).statusCode(201).extract().path("id"));
    }

    /** An inspection as somebody sees it. */
    public static ExtractableResponse<Response> inspection(Person who, UUID id) {
        return who.api().get("/inspections/{id}", id).then().statusCode(200).extract();
    }

    /** A step on the version as the person sees it now. */
    public static ValidatableResponse step(Person who, UUID id, String step, Map<String, ?> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", inspection(who, id).header("ETag"))
                .body(body)
                .post("/inspections/{id}/" + step, id)
                .then();
    }

    /** A visit that was held today, to be changed at will. */
    public static Map<String, Object> visit(boolean held) {
        Map<String, Object> visit = new HashMap<>();
        visit.put("visitedOn", Filings.today());
        visit.put("fromTime", "09:30");
        visit.put("untilTime", "12:00");
        visit.put("place", "Proefstraat 1, Assen");
        visit.put("spokenTo", List.of("locatiemanager", "begeleider"));
        visit.put("held", held);
        return visit;
    }

    public static ValidatableResponse addVisit(Person who, UUID inspection, Map<String, ?> visit) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(visit)
                .post("/inspections/{id}/visits", inspection)
                .then();
    }

    /** Announced by the template's own letter. */
    public static UUID announcedBy(Person who) {
        UUID inspection = plannedBy(who);
        step(who, inspection, "announcement", Map.of()).statusCode(200);
        return inspection;
    }

    /** Announced and visited today. */
    public static UUID visitedBy(Person who) {
        UUID inspection = announcedBy(who);
        addVisit(who, inspection, visit(true)).statusCode(201);
        return inspection;
    }

    /** One document is asked for; answers the request. */
    public static String requestHandbook(Person supervisor, UUID inspection) {
        return supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("items", List.of("Het kwaliteitshandboek")))
                .post("/inspections/{id}/document-requests", inspection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
