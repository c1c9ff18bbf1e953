package nl.waarborg.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanningTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person specialist = People.with(Role.LAWFULNESS_SUPERVISOR);

    @Test
    void a_planned_inspection_has_a_number_a_place_a_team_and_a_handler() {
        UUID inspection = Inspections.plannedBy(supervisor);

        read(supervisor, inspection)
                .body("number", startsWith("NRD-"))
                .body("status", equalTo("PLANNED"))
                .body("providerId", equalTo(Places.OAK.toString()))
                .body("municipalityCode", equalTo(Places.ASSEN))
                .body("assignee.id", equalTo(supervisor.id().toString()))
                .body("inside.team.id", equalTo(List.of(supervisor.id().toString())))
                .body("inside.team.lead", equalTo(List.of(true)))
                .body("actions", hasItems("changeInspectionPlan", "cancelInspection"));
        assertThat(Protocol.timeline(supervisor, inspection)).contains("inspection.planned", "casefile.assigned");
    }

    @Test
    void the_signal_that_led_to_it_stands_with_it() {
        UUID signal = Signals.handledBy(supervisor);
        Map<String, Object> request = Inspections.request(supervisor);
        request.put("causes", List.of(signal));

        UUID inspection = UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));

        read(supervisor, inspection).body("inside.causes.id", equalTo(List.of(signal.toString())));
        assertThat(Protocol.timeline(supervisor, signal)).contains("inspection.led-to");
        supervisor
                .api()
                .get("/cases/{id}/inspections", signal)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(inspection.toString())));
    }

    @Test
    void a_case_can_go_into_an_inspection_that_runs_and_one_of_another_authority_cannot() {
        UUID signal = Signals.handledBy(supervisor);
        UUID inspection = Inspections.plannedBy(supervisor);
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        Map<String, Object> told = Signals.told();
        told.put("about", Map.of("providerSaid", "Een zorgbureau", "theme", "OTHER", "sourceKind", "ANONYMOUS"));
        String elsewhere = Signals.record(south, told).statusCode(201).extract().path("id");

        Inspections.step(supervisor, inspection, "causes", Map.of("caseId", elsewhere))
                .statusCode(404);
        Inspections.step(supervisor, inspection, "causes", Map.of("caseId", signal))
                .statusCode(200)
                .body("inside.causes.id", equalTo(List.of(signal.toString())));
        Inspections.step(supervisor, inspection, "causes", Map.of("caseId", signal))
                .statusCode(200)
                .body("inside.causes.id", equalTo(List.of(signal.toString())));
    }

    @Test
    void an_inspection_stands_in_the_work_list_in_the_search_and_in_the_history_of_the_provider() {
        UUID inspection = Inspections.plannedBy(supervisor);
        String number = Inspections.inspection(supervisor, inspection).path("number");

        supervisor
                .api()
                .queryParam("kind", "INSPECTION")
                .queryParam("status", "PLANNED")
                .queryParam("search", number)
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(List.of(inspection.toString())))
                .body("items.assignee.id", equalTo(List.of(supervisor.id().toString())));
        supervisor
                .api()
                .body(Map.of("words", number, "kind", "INSPECTION"))
                .post("/searches")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(inspection.toString())));
        assertThat(inHistoryOfOak(number)).contains("INSPECTION_PLANNED");
    }

    /** What the history of De Eik tells of a case; other tests tell there too, so it is read to its end. */
    private List<String> inHistoryOfOak(String number) {
        List<String> kinds = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = supervisor
                    .api()
                    .queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .queryParam("limit", 100)
                    .get("/providers/{id}/timeline", Places.OAK)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            kinds.addAll(page.getList("items.findAll { it.caseNumber == '" + number + "' }.kind", String.class));
            next = page.getString("next");
        } while (next != null);
        return kinds;
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Map<String, Object> request = Inspections.request(supervisor);
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("plannedUntil", "2020-01-01");
        plan.put("provision", "IETS_ANDERS");
        plan.put("retestsId", UUID.randomUUID());
        plan.put("team", List.of(Map.of("accountId", UUID.randomUUID(), "lead", true)));
        request.put("plan", plan);
        request.put("locationId", Places.BIRCH_HOUSE);
        request.put("causes", List.of(UUID.randomUUID()));

        Inspections.plan(supervisor, request)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/plan/plannedUntil",
                                "/plan/provision",
                                "/plan/retestsId",
                                "/plan/team",
                                "/locationId",
                                "/causes"));
    }

    @Test
    void a_case_or_an_earlier_inspection_of_another_authority_is_not_there() {
        FinalReports.Cast cast = FinalReports.of("Voorbeeldzorg De Es", "Periodiek.", "De uren kloppen.");
        Map<String, Object> elsewhere = Inspections.inspection(cast.supervisor(), cast.inspection())
                .jsonPath()
                .getMap("$");
        Providers.link(
                cast.coordinator(),
                UUID.fromString((String) elsewhere.get("providerId")),
                People.with(Role.COORDINATOR));
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("retestsId", cast.inspection());
        Map<String, Object> request = Inspections.request(supervisor);
        request.put("providerId", elsewhere.get("providerId"));
        request.put("locationId", elsewhere.get("locationId"));
        request.put("causes", List.of(cast.inspection()));
        request.put("plan", plan);

        Inspections.plan(supervisor, request)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/plan/retestsId", "/causes"));
    }

    @Test
    void it_can_be_planned_otherwise_on_the_version_that_was_read() {
        UUID inspection = Inspections.plannedBy(supervisor);
        String version = Inspections.inspection(supervisor, inspection).header("ETag");
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("announced", false);
        plan.put("jointWith", List.of("IGJ"));

        replan(inspection, version, plan)
                .statusCode(200)
                .body("announced", equalTo(false))
                .body("jointWith", equalTo(List.of("IGJ")));
        replan(inspection, version, plan).statusCode(412);
    }

    @Test
    void one_that_was_called_off_has_ended_with_its_reason() {
        UUID inspection = Inspections.plannedBy(supervisor);

        Inspections.step(supervisor, inspection, "cancellation", Map.of("reason", "De aanbieder is gestopt."))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("ending.reason", equalTo("De aanbieder is gestopt."))
                .body("actions", not(hasItem("cancelInspection")));
        Inspections.step(supervisor, inspection, "cancellation", Map.of("reason", "Nog eens."))
                .statusCode(409);
    }

    @Test
    void the_provider_and_another_authority_do_not_know_of_a_plan() {
        UUID inspection = Inspections.plannedBy(supervisor);

        for (Person stranger : List.of(
                People.with(Role.PROVIDER_USER),
                People.with(Role.PROVIDER_ADMINISTRATOR),
                People.atAuthority(Places.SOUTH, Role.SUPERVISOR, Role.COORDINATOR),
                People.with(Role.COMMUNICATION_ADVISER))) {
            stranger.api().get("/inspections/{id}", inspection).then().statusCode(404);
            if (!stranger.equals(People.with(Role.COMMUNICATION_ADVISER))) {
                stranger.api().get("/cases/{id}/timeline", inspection).then().statusCode(404);
            }
        }
    }

    @Test
    void whoever_sees_the_outline_reads_no_purpose_and_no_team() {
        UUID inspection = Inspections.plannedBy(supervisor);

        for (Role role : List.of(
                Role.LAWFULNESS_SUPERVISOR, Role.CONTRACT_MANAGER, Role.EXECUTIVE_READER, Role.PRIVACY_OFFICER)) {
            read(People.with(role), inspection)
                    .body("status", equalTo("PLANNED"))
                    .body("purpose", nullValue())
                    .body("inside", nullValue())
                    .body("actions", equalTo(List.of()));
        }
    }

    @Test
    void a_lawfulness_specialist_plans_lawfulness_only_and_reads_what_is_his() {
        Inspections.plan(specialist, Inspections.request(specialist)).statusCode(403);

        Map<String, Object> request = Inspections.request(supervisor);
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("aspect", "LAWFULNESS");
        plan.put(
                "team",
                List.of(
                        Map.of("accountId", supervisor.id(), "lead", true),
                        Map.of("accountId", specialist.id(), "lead", false)));
        request.put("plan", plan);
        UUID inspection = UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));

        read(specialist, inspection).body("purpose", equalTo(plan.get("purpose")));

        plan.put("team", List.of(Map.of("accountId", supervisor.id(), "lead", true)));
        replan(inspection, Inspections.inspection(supervisor, inspection).header("ETag"), plan)
                .statusCode(200);
        read(specialist, inspection).body("purpose", nullValue());
    }

    private ValidatableResponse replan(UUID inspection, String version, Map<String, ?> plan) {
        return supervisor
                .api()
                .header("If-Match", version)
                .body(plan)
                .put("/inspections/{id}/plan", inspection)
                .then();
    }

    private static ValidatableResponse read(Person who, UUID inspection) {
        return who.api().get("/inspections/{id}", inspection).then().statusCode(200);
    }
}
