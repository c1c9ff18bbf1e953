package nl.waarborg.casefile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentTest {

    private final Person coordinator = People.with(Role.COORDINATOR);
    private final Person supervisor = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
    private final CaseFacts facts = TestCases.open();

    @Test
    void a_coordinator_gives_a_case_to_a_colleague_and_the_timeline_tells() {
        assign(coordinator, supervisor.id(), "\"0\"")
                .statusCode(200)
                .body("assignee.name", equalTo(supervisor.name()))
                .body("version", equalTo(1))
                .header("ETag", equalTo("\"1\""));

        supervisor
                .api()
                .get("/cases/{id}/timeline", facts.id())
                .then()
                .body("items[0].text", equalTo("De zaak is toegewezen aan " + supervisor.name() + ". Graag vandaag."));
    }

    @Test
    void the_version_that_was_seen_must_be_told_and_be_the_last() {
        assign(coordinator, supervisor.id(), null).statusCode(428);
        assign(coordinator, supervisor.id(), "\"7\"").statusCode(412);
    }

    @Test
    void a_supervisor_takes_what_nobody_has_and_gives_nothing_away() {
        Person other = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

        assign(supervisor, other.id(), "\"0\"").statusCode(403);
        assign(supervisor, supervisor.id(), "\"0\"").statusCode(200);
        assign(other, other.id(), "\"1\"").statusCode(409).body("type", equalTo("/problems/already-assigned"));
    }

    @Test
    void a_supervisor_of_lawfulness_takes_no_report() {
        Person lawfulness = People.atAuthority(Places.NORTH, Role.LAWFULNESS_SUPERVISOR);

        assign(lawfulness, lawfulness.id(), "\"0\"").statusCode(403);
    }

    @Test
    void a_case_goes_to_nobody_outside_the_team() {
        Person stranger = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);

        assign(coordinator, stranger.id(), "\"0\"")
                .statusCode(400)
                .body("violations.pointer", hasItem("/assigneeId"))
                .body("violations.message", hasItem(containsString("collega")));
    }

    @Test
    void all_open_work_of_a_colleague_is_handed_over_with_a_result_for_each_case() {
        Person leaving = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        CaseFacts second = TestCases.open();
        CaseFacts foreign = TestCases.open(Places.SOUTH, Places.BIRCH, false, List.of());
        assign(coordinator, leaving.id(), "\"0\"").statusCode(200);
        coordinator
                .api()
                .header("If-Match", "\"0\"")
                .body(Map.of("assigneeId", leaving.id()))
                .post("/cases/{id}/assignment", second.id())
                .then()
                .statusCode(200);

        handOver(leaving, List.of(facts.id(), foreign.id()))
                .statusCode(201)
                .body("items", hasSize(2))
                .body("items.find { it.done }.number", equalTo(facts.number()))
                .body("items.find { !it.done }.caseId", equalTo(foreign.id().toString()));
        handOver(leaving, null).statusCode(201).body("items.number", hasItems(second.number()));
    }

    private ValidatableResponse handOver(Person from, List<UUID> cases) {
        Map<String, Object> body =
                new HashMap<>(Map.of("fromId", from.id(), "toId", supervisor.id(), "reason", "Andere baan"));
        if (cases != null) {
            body.put("caseIds", cases);
        }
        return coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(body)
                .post("/hand-overs")
                .then();
    }

    private ValidatableResponse assign(Person who, UUID assignee, String version) {
        var request = who.api();
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body(Map.of("assigneeId", assignee, "note", "Graag vandaag."))
                .post("/cases/{id}/assignment", facts.id())
                .then();
    }
}
