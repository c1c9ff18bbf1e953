package nl.waarborg.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.term.TermKind;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecomputationTest extends DeadlineStory {

    @Test
    void after_a_new_day_off_the_running_terms_move_by_decision_and_ended_ones_stay() {
        now("2026-05-01");
        UUID authority = TestAuthorities.enter();
        now("2026-06-01");
        Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
        UUID movingCase = openCase(authority);
        UUID running = start(authority, movingCase, TermKind.RECEIPT_CONFIRMATION);
        UUID endedCase = openCase(authority);
        start(authority, endedCase, TermKind.RECEIPT_CONFIRMATION);
        await(() -> deadlines.meet(SOMEBODY, endedCase, TermKind.RECEIPT_CONFIRMATION, LocalDate.parse("2026-06-01")));

        recomputations(coordinator, authority).then().statusCode(200).body("items", empty());
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("date", "2026-06-03", "name", "studiedag", "kind", "AUTHORITY", "source", "besluit 7"))
                .post("/authorities/" + authority + "/holidays")
                .then()
                .statusCode(201);
        recomputations(coordinator, authority)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].deadlineId", equalTo(running.toString()))
                .body("items[0].oldDueOn", equalTo("2026-06-04"))
                .body("items[0].newDueOn", equalTo("2026-06-05"));
        assertThat(due(movingCase)).isEqualTo("2026-06-04");

        recompute(coordinator, authority).then().statusCode(201).body("items", hasSize(1));
        recompute(coordinator, authority).then().statusCode(201).body("items", empty());
        assertThat(due(movingCase)).isEqualTo("2026-06-05");
        assertThat(due(endedCase)).isEqualTo("2026-06-04");
        coordinator
                .api()
                .get("/cases/" + movingCase + "/deadlines")
                .then()
                .body("items[0].changes.kind", contains("STARTED", "RECOMPUTED"))
                .body("items[0].changes[1].reason", equalTo("studiedag toegevoegd"))
                .body("items[0].explanation[1]", containsString("woensdag 3 juni 2026 (studiedag)"));
    }

    @Test
    void nobody_recomputes_the_terms_of_another_authority() {
        Person coordinator = People.with(Role.COORDINATOR);

        recomputations(coordinator, Places.SOUTH).then().statusCode(404);
        recompute(coordinator, Places.SOUTH).then().statusCode(404);
        recompute(People.with(Role.SUPERVISOR), Places.NORTH).then().statusCode(403);
    }

    private static UUID openCase(UUID authority) {
        return TestCases.open(authority, Places.OAK, false, List.of()).id();
    }

    private UUID start(UUID authority, UUID caseId, TermKind kind) {
        return await(() -> deadlines.start(
                        SOMEBODY,
                        NewDeadline.asSet(caseId, authority, kind, Responsible.TEAM, LocalDate.parse("2026-06-01"))))
                .id();
    }

    private static Response recomputations(Person person, UUID authority) {
        return person.api().get("/authorities/" + authority + "/recomputations");
    }

    private static Response recompute(Person person, UUID authority) {
        return person.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("reason", "studiedag toegevoegd"))
                .post("/authorities/" + authority + "/recomputations");
    }

    private String due(UUID caseId) {
        return await(() -> deadlines.ofCase(caseId)).getFirst().dueOn().toString();
    }
}
