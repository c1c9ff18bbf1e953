package nl.waarborg.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.testing.Api;
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
        embargo(cast.inspection());
        FinalReports.makeFinal(cast);

        read(cast.provider(), cast.inspection())
                .body("status", equalTo("DRAFT_REPORT"))
                .body("finalAt", nullValue());
        list(cast.provider(), cast.inspection())
                .body("items[0].status", equalTo("DRAFT_REPORT"))
                .body("items[0].finalAt", nullValue());
        TestCases.run(() -> TestCases.door().liftEmbargo(TestCases.SYSTEM, cast.inspection()));
        list(cast.provider(), cast.inspection()).body("items[0].finalAt", not(nullValue()));
    }

    private static void embargo(UUID inspection) {
        TestCases.run(() -> TestCases.door().embargo(TestCases.SYSTEM, inspection));
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
