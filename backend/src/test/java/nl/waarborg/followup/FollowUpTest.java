package nl.waarborg.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import nl.waarborg.watch.Watchdog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpTest {

    private static final String TASK = "Spreek de aanbieder aan op de bezetting in de nacht.";

    private Person coordinator;
    private Person manager;
    private UUID caseId;

    @Inject
    Clock clock;

    @Inject
    Watchdog watchdog;

    /** An authority of its own, with a coordinator and a contract manager. */
    @BeforeEach
    void begin() {
        UUID authority = TestAuthorities.enter();
        coordinator = People.atAuthority(authority, Role.COORDINATOR);
        manager = People.atAuthority(authority, Role.CONTRACT_MANAGER);
        caseId = TestCases.open(authority, Places.OAK, false, List.of()).id();
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void contract_management_sees_a_summary_says_that_it_was_seen_and_what_came_of_it() {
        String id = open(task("CONTRACT_MANAGEMENT")).path("id");
        assertThat(Mails.bodies(manager.email()))
                .singleElement()
                .satisfies(body ->
                        assertThat(body).contains("/werkplek/opvolging/" + id).doesNotContain(TASK, "De Eik"));

        ExtractableResponse<Response> seen = received(manager, id);
        assertThat(seen.<String>path("providerName")).isEqualTo("Voorbeeldzorg De Eik");
        assertThat(seen.<String>path("task")).isEqualTo(TASK);
        ExtractableResponse<Response> acknowledged = manager.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen.header("ETag"))
                .post("/follow-ups/{id}/acknowledgement", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .extract();
        step(manager, acknowledged, "outcome", outcome("Er is nu altijd iemand."))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("actions", empty());

        coordinator
                .api()
                .get("/cases/{id}/follow-ups", caseId)
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("Er is nu altijd iemand."))
                .body("items[0].acknowledgedBy", equalTo(manager.name()))
                .body("items[0].actions", contains("reopenFollowUp"));
        coordinator
                .api()
                .get("/cases/{id}/timeline", caseId)
                .then()
                .body("items.kind", hasItems("followup.opened", "followup.acknowledged", "followup.done"));
    }

    @Test
    void only_whoever_it_was_handed_to_can_do_it() {
        Map<String, Object> named = task("CONTRACT_MANAGEMENT");
        named.put("accountId", manager.id());
        ExtractableResponse<Response> opened = open(named);
        Person neighbour = People.atAuthority(coordinator.caller().authorityId(), Role.CONTRACT_MANAGER);
        Person far = People.atAuthority(Places.SOUTH, Role.CONTRACT_MANAGER);
        for (Person stranger : List.of(neighbour, far)) {
            stranger.api()
                    .get("/follow-ups/{id}", opened.<String>path("id"))
                    .then()
                    .statusCode(404);
            step(stranger, opened, "outcome", outcome("Gedaan.")).statusCode(404);
            stranger.api()
                    .get("/follow-ups")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(opened.<String>path("id"))));
        }
        manager.api().get("/cases/{id}/follow-ups", caseId).then().statusCode(403);
        step(coordinator, opened, "outcome", outcome("Gedaan.")).statusCode(404);
    }

    @Test
    void a_party_outside_gets_a_link_and_tells_once_what_became_of_it() {
        String email = "igj-" + Api.key() + "@voorbeeld.example";
        Map<String, Object> passed = passedOn(email);
        passed.put("acknowledge", true);
        open(passed);
        String token = Mails.guestToken(email);
        Api.anonymous()
                .body(Map.of("token", token))
                .post("/guest-links/inspection")
                .then()
                .statusCode(200)
                .body("matter", equalTo("FOLLOW_UP"))
                .body("text", equalTo(TASK));
        Api.anonymous()
                .body(Map.of("token", token))
                .post("/guest-links/acknowledgement")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue());
        Api.anonymous()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("token", token, "text", "Wij doen onderzoek.", "files", List.of()))
                .post("/guest-links/answer")
                .then()
                .statusCode(204);
        Api.anonymous()
                .body(Map.of("token", token))
                .post("/guest-links/inspection")
                .then()
                .statusCode(404);
        coordinator
                .api()
                .get("/cases/{id}/follow-ups", caseId)
                .then()
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].outcome", equalTo("Wij doen onderzoek."));
    }

    @Test
    void what_was_passed_on_without_an_address_is_noted_by_the_team() {
        ExtractableResponse<Response> opened = open(passedOn(null));
        step(coordinator, opened, "noted-outcome", outcome("De inspectie belde: in behandeling."))
                .statusCode(200)
                .body("state", equalTo("DONE"));
    }

    @Test
    void what_is_not_seen_in_time_is_reminded_of_and_brought_to_the_coordinators_by_the_hour_each_once() {
        Map<String, Object> urgent = task("CONTRACT_MANAGEMENT");
        urgent.put("acknowledge", true);
        open(urgent);

        clock.advance(Duration.ofMinutes(119));
        catchUp();
        assertThat(about(manager, "Nog niet gezien")).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        catchUp();
        catchUp();
        assertThat(about(manager, "Nog niet gezien")).hasSize(1);
        assertThat(about(coordinator, "Let op")).isEmpty();
        clock.advance(Duration.ofHours(2));
        catchUp();
        catchUp();
        assertThat(about(manager, "Nog niet gezien")).hasSize(1);
        assertThat(about(coordinator, "Let op")).hasSize(1);
        coordinator
                .api()
                .get("/cases/{id}/timeline", caseId)
                .then()
                .body("items.kind", hasItem("followup.not-acknowledged"));
    }

    @Test
    void after_downtime_the_reminder_is_left_out_and_the_coordinators_still_hear_it() {
        Map<String, Object> urgent = task("CONTRACT_MANAGEMENT");
        urgent.put("acknowledge", true);
        open(urgent);
        clock.advance(Duration.ofHours(12));
        catchUp();
        assertThat(about(manager, "Nog niet gezien")).isEmpty();
        assertThat(about(coordinator, "Let op")).hasSize(1);
    }

    @Test
    void what_must_be_seen_within_hours_stands_above_what_came_later() {
        Map<String, Object> urgent = task("CONTRACT_MANAGEMENT");
        urgent.put("acknowledge", true);
        String first = open(urgent).path("id");
        String later = open(task("CONTRACT_MANAGEMENT")).path("id");

        List<String> listed = manager.api()
                .get("/follow-ups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(listed).contains(later).first().isEqualTo(first);
    }

    @Test
    void what_was_seen_in_time_is_not_escalated() {
        Map<String, Object> urgent = task("CONTRACT_MANAGEMENT");
        urgent.put("acknowledge", true);
        String id = open(urgent).path("id");
        manager.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", received(manager, id).header("ETag"))
                .post("/follow-ups/{id}/acknowledgement", id)
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(12));
        catchUp();
        assertThat(about(manager, "Nog niet gezien")).isEmpty();
        assertThat(about(coordinator, "Let op")).isEmpty();
    }

    @Test
    void what_turns_out_not_to_be_done_is_opened_again_under_a_new_term() {
        ExtractableResponse<Response> opened = open(task("CONTRACT_MANAGEMENT"));
        ExtractableResponse<Response> done = step(coordinator, opened, "noted-outcome", outcome("Dacht ik."))
                .statusCode(200)
                .extract();
        String until = clock.today().plusDays(9).toString();
        step(coordinator, done, "reopening", Map.of("until", until, "reason", "Toch niet."))
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo(until));
        coordinator
                .api()
                .get("/cases/{id}/deadlines", caseId)
                .then()
                .body("items.findAll { it.kind == 'SIGNAL_FOLLOW_UP' }.state", hasItems("MET", "RUNNING"));
    }

    @Test
    void an_open_task_stands_in_the_way_of_closing_and_withdrawing_it_clears_that() {
        ExtractableResponse<Response> opened = open(task("CONTRACT_MANAGEMENT"));
        assertThat(obstacles()).contains("/followUps");
        step(coordinator, opened, "withdrawal", Map.of("reason", "Niet meer nodig."))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertThat(obstacles()).doesNotContain("/followUps");
    }

    @Test
    void whom_nothing_can_be_handed_to_is_named_at_the_field() {
        wrong(task("ACCESS"), "/kind");
        wrong(task("INTERNAL"), "/accountId");
        Map<String, Object> party = passedOn(null);
        party.remove("party");
        wrong(party, "/party");
        Map<String, Object> named = task("CONTRACT_MANAGEMENT");
        named.put("accountId", coordinator.id());
        wrong(named, "/accountId");
    }

    private Map<String, Object> task(String kind) {
        return new HashMap<>(Map.of("kind", kind, "task", TASK, "acknowledge", false));
    }

    private Map<String, Object> passedOn(String email) {
        Map<String, Object> passed = task("PASSED_ON");
        passed.put("party", "INSPECTORATE");
        passed.put("name", "Inspectie Gezondheidszorg en Jeugd");
        passed.put("email", email);
        return passed;
    }

    private ExtractableResponse<Response> open(Map<String, Object> task) {
        return tryOpen(task).statusCode(201).body("state", equalTo("OPEN")).extract();
    }

    private ValidatableResponse tryOpen(Map<String, Object> task) {
        return coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(task)
                .post("/cases/{id}/follow-ups", caseId)
                .then();
    }

    private void wrong(Map<String, Object> task, String pointer) {
        tryOpen(task).statusCode(400).body("violations.pointer", hasItem(pointer));
    }

    private static ExtractableResponse<Response> received(Person who, String id) {
        return who.api().get("/follow-ups/{id}", id).then().statusCode(200).extract();
    }

    private static Map<String, Object> outcome(String text) {
        return Map.of("outcome", text, "files", List.of());
    }

    private static ValidatableResponse step(
            Person who, ExtractableResponse<Response> seen, String step, Map<String, Object> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/follow-ups/{id}/" + step, seen.<String>path("id"))
                .then();
    }

    private static List<String> about(Person who, String beginning) {
        return Mails.subjects(who.email()).stream()
                .filter(subject -> subject.startsWith(beginning))
                .toList();
    }

    private List<String> obstacles() {
        return TestCases.run(() -> TestCases.door().obstacles(caseId)).stream()
                .map(violation -> violation.pointer())
                .toList();
    }

    private void catchUp() {
        TestCases.run(watchdog::catchUp);
    }
}
