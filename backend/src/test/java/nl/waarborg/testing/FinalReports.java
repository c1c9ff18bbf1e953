package nl.waarborg.testing;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;

/** Inspections whose report is final, brought so far as people do it. */
public final class FinalReports {

    private FinalReports() {}

    /** Those who take part in one. */
    public record Cast(UUID authority, Person supervisor, Person coordinator, Person provider, UUID inspection) {}

    /**
     * An inspection at an authority and a provider of its own.
     *
     * @param purpose why it was begun, which stays within the team
     * @param finding what stands in the report
     */
    public static Cast of(String providerName, String purpose, String finding) {
        Cast cast = withDraftSent(providerName, purpose, finding);
        makeFinal(cast);
        return cast;
    }

    /** As {@link #of}, but the provider has the draft and did not react yet. */
    public static Cast withDraftSent(String providerName, String purpose, String finding) {
        UUID authority = TestAuthorities.enter();
        Person supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
        Person administrator = People.atAuthority(authority, Role.ADMINISTRATOR);
        UUID provider = Providers.enter(providerName, 12, coordinator);
        Person user = People.atProvider(provider, Role.PROVIDER_USER);
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("purpose", purpose);
        Map<String, Object> request = new HashMap<>(Inspections.request(supervisor));
        request.put("providerId", provider);
        request.put("plan", plan);
        request.put(
                "locationId", coordinator.api().get("/providers/{id}", provider).path("locations[0].id"));
        UUID inspection = UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));
        Inspections.step(supervisor, inspection, "announcement", Map.of()).statusCode(200);
        Inspections.addVisit(supervisor, inspection, Inspections.visit(true)).statusCode(201);
        String framework = Frameworks.inUse(
                coordinator, administrator, Frameworks.bring(coordinator, authority, Frameworks.small()));
        List<String> refs = List.of("A1", "A2");
        Scores.choose(supervisor, inspection, framework, refs).statusCode(200);
        Scores.save(supervisor, inspection, "A1", Scores.body("FULL", finding)).statusCode(200);
        Scores.save(supervisor, inspection, "A2", Scores.body("HALF", "Klopt deels."))
                .statusCode(200);
        Cast cast = new Cast(authority, supervisor, coordinator, user, inspection);
        supervisor
                .api()
                .put("/inspections/{id}/report", cast.inspection())
                .then()
                .statusCode(200);
        step(supervisor, cast, "sending", Map.of()).statusCode(200);
        return cast;
    }

    /** The provider has no remarks, and a second person agrees. */
    public static void makeFinal(Cast cast) {
        step(cast.provider(), cast, "reaction", Map.of("items", List.of())).statusCode(200);
        step(cast.supervisor(), cast, "finalisation", null).statusCode(200);
        step(cast.coordinator(), cast, "finalisation-agreement", Map.of("agreed", true))
                .statusCode(200);
    }

    private static ValidatableResponse step(Person who, Cast cast, String step, Map<String, ?> body) {
        String etag =
                who.api().get("/inspections/{id}/report", cast.inspection()).header("ETag");
        var request = who.api().header("Idempotency-Key", Api.key()).header("If-Match", etag);
        return (body == null ? request : request.body(body))
                .post("/inspections/{id}/report/" + step, cast.inspection())
                .then();
    }
}
