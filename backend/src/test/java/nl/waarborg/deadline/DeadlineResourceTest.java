package nl.waarborg.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
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
import nl.waarborg.watch.Watchdog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineResourceTest extends DeadlineStory {

    @Inject
    Watchdog watchdog;

    @Test
    void every_term_of_a_case_explains_itself_in_the_readers_language() {
        start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);

        People.with(Role.SUPERVISOR)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .statusCode(200)
                .body("items[0].dueOn", equalTo("2026-07-13"))
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].workingDaysLeft", equalTo(30))
                .body("items[0].changes.kind", contains("STARTED"))
                .body(
                        "items[0].explanation",
                        contains(
                                "De termijn begint na maandag 1 juni 2026. Die dag telt zelf niet mee.",
                                "De termijn is 6 weken (geteld naar de regels van de toezichthouder). Geteld komt dat"
                                        + " uit op maandag 13 juli 2026.",
                                "Dus uiterlijk maandag 13 juli 2026, tot het einde van die dag."))
                .body("items[0].actions", hasItems("suspendDeadline", "requestExtension"));
    }

    @Test
    void who_reads_no_content_sees_the_dates_and_not_the_reasons() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        ask(People.with(Role.PROVIDER_USER), deadline, "2026-07-27").then().statusCode(201);
        stop(People.with(Role.SUPERVISOR), deadline, version(deadline)).then().statusCode(200);

        People.with(Role.PRIVACY_OFFICER)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .statusCode(200)
                .body("items[0].dueOn", equalTo("2026-07-13"))
                .body("items[0].changes.kind", contains("STARTED", "SUSPENDED"))
                .body("items[0].changes[1].reason", equalTo(null))
                .body("items[0].extensionRequests", empty())
                .body("items[0].actions", empty());
    }

    @Test
    void another_authority_and_another_provider_see_no_terms() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        for (Person stranger : List.of(
                People.atAuthority(Places.SOUTH, Role.COORDINATOR),
                People.atProvider(Places.BIRCH, Role.PROVIDER_USER))) {
            stranger.api().get("/cases/" + caseId + "/deadlines").then().statusCode(404);
            ask(stranger, deadline, "2026-07-27").then().statusCode(404);
        }
        stop(People.atAuthority(Places.SOUTH, Role.SUPERVISOR), deadline, version(deadline))
                .then()
                .statusCode(404);
    }

    @Test
    void under_an_embargo_the_providers_terms_stand_still() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        TestCases.run(() -> TestCases.door().embargo(SOMEBODY, caseId, "Proef."));
        now("2026-06-02");
        stop(People.with(Role.SUPERVISOR), deadline, version(deadline)).then().statusCode(200);
        await(() -> deadlines.start(
                SOMEBODY,
                NewDeadline.asSet(
                        caseId,
                        Places.NORTH,
                        TermKind.SUPPLEMENT,
                        Responsible.PROVIDER,
                        LocalDate.parse("2026-06-02"))));

        People.with(Role.PROVIDER_USER)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].changes.kind", contains("STARTED"))
                .body("items[0].actions", empty());
        People.with(Role.SUPERVISOR)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items.state", hasItems("SUSPENDED", "RUNNING"));
        assertThat(mails(People.with(Role.PROVIDER_USER))).isEmpty();
    }

    @Test
    void a_provider_knows_its_own_terms_only_and_never_stops_the_clock() {
        UUID team = start(TermKind.REVIEW, Responsible.TEAM);

        People.with(Role.PROVIDER_USER)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .statusCode(200)
                .body("items", empty());
        ask(People.with(Role.PROVIDER_USER), team, "2026-07-27").then().statusCode(404);
        stop(People.with(Role.PROVIDER_USER), team, version(team)).then().statusCode(403);
    }

    @Test
    void the_clock_can_be_stopped_and_started_and_the_date_moves() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        now("2026-06-10");
        stop(People.with(Role.SUPERVISOR), deadline, version(deadline))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("actions", hasItem("resumeDeadline"))
                .body("explanation", hasItem(containsString("De termijn staat stil na woensdag 10 juni 2026.")));
        now("2026-06-20");
        resume(People.with(Role.SUPERVISOR), deadline, version(deadline))
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("dueOn", equalTo("2026-07-23"))
                .body("changes.kind", contains("STARTED", "SUSPENDED", "RESUMED"))
                .body("changes[2].oldDueOn", equalTo("2026-07-13"))
                .body("changes[2].newDueOn", equalTo("2026-07-23"));
        resume(People.with(Role.SUPERVISOR), deadline, version(deadline))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/deadline-state"));
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_a_repeat_gives_the_first_answer() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        Person supervisor = People.with(Role.SUPERVISOR);
        int seen = version(deadline);
        String key = Api.key();

        ValidatableResponse first = stop(supervisor, deadline, seen, key).then().statusCode(200);
        stop(supervisor, deadline, seen, key)
                .then()
                .statusCode(200)
                .body("version", equalTo(first.extract().path("version")));
        resume(supervisor, deadline, seen).then().statusCode(412);
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("reason", "x"))
                .post("/deadlines/" + deadline + "/resumption")
                .then()
                .statusCode(428);
    }

    @Test
    void every_change_is_in_the_trail_with_who_and_what_was_there_before() {
        UUID deadline = start(TermKind.PROVIDER_INVESTIGATION, Responsible.PROVIDER);
        Person supervisor = People.with(Role.SUPERVISOR);
        stop(supervisor, deadline, version(deadline)).then().statusCode(200);

        var entry = pool.preparedQuery("""
                        select e.actor_id, v.before, v.after from audit_entry e join audit_value v on v.entry_id = e.id
                        where e.subject_id = $1 and e.action = 'deadline.suspend'""")
                .execute(Tuple.of(deadline))
                .await()
                .indefinitely()
                .iterator()
                .next();
        assertThat(entry.getUUID("actor_id")).isEqualTo(supervisor.id());
        assertThat(entry.getString("before")).contains("RUNNING");
        assertThat(entry.getString("after")).contains("SUSPENDED");
    }

    @Test
    void the_team_sees_how_the_watchdog_climbed_and_the_provider_does_not() {
        start(TermKind.REPORT_ON_REQUEST, Responsible.PROVIDER);
        now("2026-06-06");
        await(watchdog::catchUp);

        People.with(Role.SUPERVISOR)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items[0].state", equalTo("MISSED"))
                .body("items[0].workingDaysLeft", equalTo(-1))
                .body("items[0].changes.find { it.kind == 'MISSED' }.by", nullValue())
                .body("items[0].watch.step", contains("REMIND_BEFORE", "REMIND_ON_DAY", "MISSED", "ESCALATE"))
                .body("items[0].watch.state", contains("SKIPPED", "SKIPPED", "DONE", "PLANNED"))
                .body(
                        "items[0].watch[1].note",
                        equalTo("Overgeslagen: de laatste dag was al voorbij toen het systeem weer keek."));
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/cases/" + caseId + "/deadlines")
                .then()
                .body("items[0].watch", empty());
    }

    private static Response stop(Person person, UUID deadline, int version) {
        return stop(person, deadline, version, Api.key());
    }

    private static Response stop(Person person, UUID deadline, int version, String key) {
        return person.api()
                .header("Idempotency-Key", key)
                .header("If-Match", etag(version))
                .body(Map.of("reason", "aanvulling gevraagd"))
                .post("/deadlines/" + deadline + "/suspension");
    }

    private static Response resume(Person person, UUID deadline, int version) {
        return person.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", etag(version))
                .body(Map.of("reason", "aanvulling is er"))
                .post("/deadlines/" + deadline + "/resumption");
    }
}
