package nl.waarborg.decision;

import static nl.waarborg.meeting.TestMeetings.item;
import static nl.waarborg.meeting.TestMeetings.plan;
import static nl.waarborg.meeting.TestMeetings.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.protocol.Priority;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InspectionRequestTest {

    private Person handler;
    private Person colleague;
    private Person chair;

    @BeforeEach
    void begin() {
        UUID authority = TestAuthorities.enter();
        handler = People.atAuthority(authority, Role.SUPERVISOR);
        colleague = People.atAuthority(authority, Role.SUPERVISOR);
        chair = People.atAuthority(authority, Role.COORDINATOR);
    }

    @Test
    void an_inspection_that_was_decided_on_waits_for_whoever_plans_and_is_done_with_the_plan() {
        UUID provider = Providers.enter("Voorbeeldzorg De Hazelaar", 8, chair);
        UUID signal = weighed(handler, provider, "Onderzoek gevraagd", Priority.ORANGE);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(meeting, signal, inspection("QUALITY_INSPECTION", handler));
        decide(meeting, signal, inspection("LAWFULNESS_INSPECTION", chair));
        requests(handler)
                .body("items.signalId", contains(signal.toString(), signal.toString()))
                .body("items.providerId", contains(provider.toString(), provider.toString()))
                .body("items.aspect", containsInAnyOrder("QUALITY", "LAWFULNESS"))
                .body("items.toWhom", containsInAnyOrder(handler.name(), chair.name()));
        requests(People.atAuthority(Places.SOUTH, Role.SUPERVISOR))
                .body("items.signalId", not(hasItem(signal.toString())));

        String number = planned(handler, provider, signal);

        requests(handler).body("items.aspect", contains("LAWFULNESS"));
        handler.api()
                .get("/cases/{id}/follow-ups", signal)
                .then()
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].outcome", containsString(number));
        assertThat(Protocol.timeline(handler, signal)).contains("followup.done", "inspection.led-to");
    }

    @Test
    void what_somebody_must_plan_stands_in_that_persons_work_list_until_it_is_planned() {
        UUID provider = Providers.enter("Voorbeeldzorg De Vlier", 8, chair);
        UUID signal = weighed(handler, provider, "Van een ander", Priority.ORANGE);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(meeting, signal, inspection("QUALITY_INSPECTION", colleague));

        work(colleague, "me")
                .body("items.caseId", contains(signal.toString()))
                .body("items[0].assignee.name", equalTo(handler.name()))
                .body("items[0].inspectionsToPlan", contains("QUALITY"));
        assertThat(mine(colleague)).isEqualTo(1);
        work(chair, colleague.id().toString()).body("items[0].inspectionsToPlan", contains("QUALITY"));
        // it is the handler's case, and the colleague's to plan
        work(handler, "me")
                .body("items.caseId", contains(signal.toString()))
                .body("items[0].inspectionsToPlan", empty());

        planned(chair, provider, signal);

        work(colleague, "me").body("items", empty());
        assertThat(mine(colleague)).isZero();
    }

    @Test
    void a_signal_that_joins_a_running_inspection_needs_nobody_to_do_so_any_more() {
        UUID provider = Providers.enter("Voorbeeldzorg De Kastanje", 8, chair);
        UUID signal = weighed(handler, provider, "Meenemen", Priority.ORANGE);
        UUID inspection = UUID.fromString(Inspections.plan(handler, request(provider))
                .statusCode(201)
                .extract()
                .path("id"));
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");
        decide(meeting, signal, joining("Het lopende"));

        Inspections.step(handler, inspection, "causes", Map.of("caseId", signal))
                .statusCode(200);

        handler.api().get("/cases/{id}/follow-ups", signal).then().body("items.state", contains("DONE"));
    }

    @Test
    void by_the_number_of_an_inspection_that_runs_the_signal_joins_it_at_once() {
        UUID provider = Providers.enter("Voorbeeldzorg De Plataan", 8, chair);
        UUID signal = weighed(handler, provider, "Meteen meenemen", Priority.ORANGE);
        var inspection =
                Inspections.plan(handler, request(provider)).statusCode(201).extract();
        String number = inspection.path("number");
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");

        decide(meeting, signal, joining(" " + number + " "));

        handler.api()
                .get("/inspections/{id}", inspection.<String>path("id"))
                .then()
                .body("inside.causes.id", contains(signal.toString()));
        handler.api()
                .get("/cases/{id}/follow-ups", signal)
                .then()
                .body("items.state", contains("DONE"))
                .body("items[0].outcome", containsString(number));
        assertThat(Protocol.timeline(handler, signal)).contains("inspection.led-to");
    }

    @Test
    void an_inspection_of_another_authority_or_that_is_over_is_not_joined_by_its_number() {
        UUID provider = Providers.enter("Voorbeeldzorg De Tamarisk", 8, chair);
        UUID signal = weighed(handler, provider, "Niet mee te nemen", Priority.ORANGE);
        Person other = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        String elsewhere =
                Inspections.inspection(other, Inspections.plannedBy(other)).path("number");
        var over = Inspections.plan(handler, request(provider)).statusCode(201).extract();
        Inspections.step(handler, UUID.fromString(over.path("id")), "cancellation", Map.of("reason", "Toch niet"))
                .statusCode(200);
        String meeting = plan(chair, handler).statusCode(201).extract().path("id");

        decide(meeting, signal, joining(elsewhere));
        decide(meeting, signal, joining(over.path("number")));

        handler.api().get("/cases/{id}/inspections", signal).then().body("items", empty());
        handler.api().get("/cases/{id}/follow-ups", signal).then().body("items.state", contains("OPEN", "OPEN"));
    }

    private void decide(String meeting, UUID signal, Map<String, ?> decision) {
        item(chair, item(chair, meeting, signal), "decisions", decision).statusCode(200);
    }

    private static Map<String, Object> inspection(String kind, Person assignee) {
        return Map.of("kind", kind, "reason", "Ernstig", "task", "Nachtzorg", "assigneeId", assignee.id());
    }

    private Map<String, Object> joining(String inspection) {
        return Map.of(
                "kind",
                "JOIN_INSPECTION",
                "reason",
                "Past daarbij",
                "inspection",
                inspection,
                "assigneeId",
                handler.id());
    }

    private Map<String, Object> request(UUID provider) {
        Map<String, Object> request = Inspections.request(handler);
        request.put("providerId", provider);
        request.remove("locationId");
        return request;
    }

    private String planned(Person who, UUID provider, UUID cause) {
        Map<String, Object> request = request(provider);
        request.put("causes", List.of(cause));
        return Inspections.plan(who, request).statusCode(201).extract().path("number");
    }

    private static ValidatableResponse requests(Person who) {
        return who.api().get("/inspection-requests").then().statusCode(200);
    }

    private static ValidatableResponse work(Person who, String whose) {
        return who.api()
                .queryParam("assignee", whose)
                .queryParam("kind", "SIGNAL")
                .get("/work-items")
                .then()
                .statusCode(200);
    }

    private static int mine(Person who) {
        return who.api()
                .get("/work-items/summary")
                .then()
                .statusCode(200)
                .extract()
                .path("mine");
    }
}
