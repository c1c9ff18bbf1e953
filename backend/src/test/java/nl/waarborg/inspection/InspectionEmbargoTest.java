package nl.waarborg.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Embargoes;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Protocol;
import org.junit.jupiter.api.Test;

/** While a criminal investigation goes on, nothing of an inspection reaches the provider. */
@QuarkusTest
class InspectionEmbargoTest {

    private static final String UNDER_EMBARGO = "/problems/under-embargo";

    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person provider = People.with(Role.PROVIDER_USER);

    @Test
    void an_inspection_is_not_announced() {
        UUID inspection = Inspections.plannedBy(supervisor);
        embargo(inspection);

        refused(Inspections.step(supervisor, inspection, "announcement", Map.of()));

        provider.api().get("/inspections/{id}", inspection).then().statusCode(404);
    }

    @Test
    void an_inspection_out_of_a_report_under_embargo_is_under_it_too() {
        UUID report = Filings.calamityOfOak();
        Embargoes.lay(supervisor, "reports", report).statusCode(200);
        Map<String, Object> request = new HashMap<>(Inspections.request(supervisor));
        request.put("causes", List.of(report));

        UUID inspection = UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));

        read(supervisor, inspection).body("embargoSince", notNullValue());
        refused(Inspections.step(supervisor, inspection, "announcement", Map.of()));
        assertThat(told(inspection, "nl")).contains("een aanleiding, onder embargo is");
        assertThat(told(inspection, "en")).contains("a cause, is under embargo");
    }

    /** What the timeline tells of the embargo to a reader of this language. */
    private String told(UUID inspection, String language) {
        return supervisor
                .api()
                .header("Accept-Language", language)
                .get("/cases/{id}/timeline", inspection)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == 'casefile.embargo-of-cause' }.text");
    }

    @Test
    void a_report_under_embargo_that_joins_an_inspection_takes_it_along() {
        UUID report = Filings.calamityOfOak();
        Embargoes.lay(supervisor, "reports", report).statusCode(200);
        UUID inspection = Inspections.plannedBy(supervisor);

        Inspections.step(supervisor, inspection, "causes", Map.of("caseId", report))
                .statusCode(200);

        refused(Inspections.step(supervisor, inspection, "announcement", Map.of()));
    }

    @Test
    void a_visit_by_surprise_waits_as_it_would_tell_the_provider() {
        UUID inspection = Inspections.unannouncedBy(supervisor);
        embargo(inspection);
        Inspections.addVisit(supervisor, inspection, Inspections.visit(false)).statusCode(201);

        refused(Inspections.addVisit(supervisor, inspection, Inspections.visit(true)));

        provider.api().get("/inspections/{id}", inspection).then().statusCode(404);
    }

    @Test
    void a_visit_and_a_plan_that_the_provider_reads_stay_as_they_are() {
        UUID inspection = Inspections.announcedBy(supervisor);
        String visit = Inspections.addVisit(supervisor, inspection, Inspections.visit(false))
                .statusCode(201)
                .extract()
                .path("id");
        embargo(inspection);

        refused(supervisor
                .api()
                .header("If-Match", "\"0\"")
                .body(Inspections.visit(true))
                .put("/visits/{id}", visit)
                .then());
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("purpose", "Anders dan de aanbieder weet.");
        refused(replan(inspection, plan));
        plan.put("purpose", Inspections.plan(supervisor).get("purpose"));
        plan.put("team", List.of());
        replan(inspection, plan).statusCode(200).body("inside.team", hasSize(0));

        // what comes later is the team's own
        Inspections.addVisit(supervisor, inspection, Inspections.visit(true)).statusCode(201);
        read(provider, inspection).body("status", equalTo("ANNOUNCED")).body("visits.held", contains(false));
        assertThat(Protocol.timeline(provider, inspection)).doesNotContain("fieldwork.visit-held");
    }

    @Test
    void a_request_for_documents_is_not_withdrawn() {
        UUID inspection = Inspections.announcedBy(supervisor);
        String request = Inspections.requestHandbook(supervisor, inspection);
        embargo(inspection);

        refused(supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Niet meer nodig."))
                .post("/document-requests/{id}/withdrawal", request)
                .then());

        read(provider, inspection).body("documentRequests.state", contains("OPEN"));
    }

    @Test
    void that_the_report_became_final_meanwhile_stands_nowhere() {
        FinalReports.Cast cast = FinalReports.withDraftSent("Voorbeeldzorg De Iep", "Periodiek.", "De uren kloppen.");
        Embargoes.lay(cast.supervisor(), "inspections", cast.inspection()).statusCode(200);
        FinalReports.makeFinal(cast);

        read(cast.provider(), cast.inspection())
                .body("status", equalTo("DRAFT_REPORT"))
                .body("finalAt", nullValue());
        list(cast.provider(), cast.inspection())
                .body("items[0].status", equalTo("DRAFT_REPORT"))
                .body("items[0].finalAt", nullValue());
        Embargoes.lift(cast.supervisor(), "inspections", cast.inspection()).statusCode(200);
        list(cast.provider(), cast.inspection()).body("items[0].finalAt", not(nullValue()));
    }

    @Test
    void the_team_lays_it_and_lifts_it_with_a_reason_that_the_provider_never_reads() {
        UUID inspection = Inspections.announcedBy(supervisor);
        read(supervisor, inspection)
                .body("actions", hasItem("layEmbargo"))
                .body("actions", not(hasItem("liftEmbargo")))
                .body("embargoSince", nullValue());

        Embargoes.lay(supervisor, "inspections", inspection).statusCode(200);
        Embargoes.lay(supervisor, "inspections", inspection)
                .statusCode(409)
                .body("type", equalTo("/problems/already-under-embargo"));

        read(supervisor, inspection)
                .body("embargoSince", notNullValue())
                .body("actions", hasItem("liftEmbargo"))
                .body("actions", not(hasItem("layEmbargo")));
        read(provider, inspection).body("embargoSince", nullValue());
        assertThat(Protocol.timeline(supervisor, inspection)).contains("casefile.embargo");
        assertThat(Protocol.timeline(provider, inspection)).doesNotContain("casefile.embargo");

        Embargoes.lift(supervisor, "inspections", inspection).statusCode(200);
        Embargoes.lift(supervisor, "inspections", inspection)
                .statusCode(409)
                .body("type", equalTo("/problems/no-embargo"));
        read(supervisor, inspection).body("embargoSince", nullValue());
    }

    @Test
    void it_is_for_whoever_reads_what_stays_within_the_team_on_the_version_that_was_read() {
        UUID inspection = Inspections.announcedBy(supervisor);
        Person stranger = People.with(Role.LAWFULNESS_SUPERVISOR);
        Embargoes.lay(stranger, "inspections", inspection).statusCode(403);
        read(stranger, inspection).body("actions", not(hasItem("layEmbargo")));
        Embargoes.lay(People.with(Role.COORDINATOR), "inspections", inspection).statusCode(200);

        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Op een oude versie."))
                .post("/cases/{id}/embargo-lifting", inspection)
                .then()
                .statusCode(412);
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post("/cases/{id}/embargo-lifting", inspection)
                .then()
                .statusCode(400);
    }

    @Test
    void an_inspection_is_not_closed_under_it() {
        FinalReports.Cast cast = FinalReports.withDraftSent("Voorbeeldzorg De Linde", "Periodiek.", "De uren kloppen.");
        FinalReports.makeFinal(cast);
        Embargoes.lay(cast.supervisor(), "inspections", cast.inspection()).statusCode(200);
        Inspections.step(cast.supervisor(), cast.inspection(), "closing", Map.of("reason", "Alles is gedaan."))
                .statusCode(409)
                .body("violations.code", hasItem("open-embargo"));
    }

    private void embargo(UUID inspection) {
        Embargoes.lay(supervisor, "inspections", inspection).statusCode(200);
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409).body("type", equalTo(UNDER_EMBARGO));
    }

    private ValidatableResponse replan(UUID inspection, Map<String, ?> plan) {
        return supervisor
                .api()
                .header(
                        "If-Match",
                        Inspections.inspection(supervisor, inspection).header("ETag"))
                .body(plan)
                .put("/inspections/{id}/plan", inspection)
                .then();
    }

    private static ValidatableResponse list(Person who, UUID inspection) {
        return who.api().get("/inspections").then().statusCode(200).body("items.id", contains(inspection.toString()));
    }

    private static ValidatableResponse read(Person who, UUID inspection) {
        return who.api().get("/inspections/{id}", inspection).then().statusCode(200);
    }
}
