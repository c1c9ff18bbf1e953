package nl.waarborg.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureTest {

    private final Person provider = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final LocalDate today = LocalDate.parse(Filings.today());

    @Test
    void a_measure_is_added_reported_done_sent_back_with_a_new_date_and_carried_out() {
        UUID report = Filings.calamityOfOak();
        ExtractableResponse<Response> added = add(supervisor, report, today.plusDays(10));
        assertThat(added.<List<String>>path("actions")).containsExactly("judgeMeasure");
        term(report, "RUNNING", today.plusDays(10));

        ExtractableResponse<Response> done = say(
                        provider, added, "progress", Map.of("text", "De trap heeft een leuning.", "done", true))
                .statusCode(200)
                .body("state", equalTo("REPORTED_DONE"))
                .body("progress[0].kind", equalTo("DONE"))
                .extract();
        term(report, "MET", today.plusDays(10));

        ExtractableResponse<Response> more = say(
                        supervisor,
                        done,
                        "judgement",
                        Map.of(
                                "judgement", "MORE_NEEDED",
                                "reason", "Ook de andere trap.",
                                "dueOn", today.plusDays(20).toString()))
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("dueOn", equalTo(today.plusDays(20).toString()))
                .extract();
        term(report, "RUNNING", today.plusDays(20));

        say(supervisor, more, "judgement", Map.of("judgement", "CARRIED_OUT", "reason", "Gezien tijdens bezoek."))
                .statusCode(200)
                .body("state", equalTo("CARRIED_OUT"))
                .body("actions", empty());
        provider.api()
                .get("/cases/{id}/measures", report)
                .then()
                .statusCode(200)
                .body("items[0].progress.kind", contains("DONE", "MORE_NEEDED", "CARRIED_OUT"));
        supervisor
                .api()
                .get("/cases/{id}/timeline", report)
                .then()
                .body("items.kind", hasItems("measure.added", "measure.done", "measure.more-needed"));
    }

    @Test
    void what_was_judged_stays_judged() {
        UUID report = Filings.calamityOfOak();
        ExtractableResponse<Response> added = add(provider, report, today.plusDays(5));
        ExtractableResponse<Response> lapsed = say(
                        supervisor, added, "judgement", Map.of("judgement", "LAPSED", "reason", "De locatie sluit."))
                .statusCode(200)
                .extract();
        say(provider, lapsed, "progress", Map.of("text", "Toch gedaan", "done", true))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
        term(report, "WITHDRAWN", today.plusDays(5));
    }

    @Test
    void a_step_needs_the_version_that_was_read_and_a_date_that_lies_ahead() {
        UUID report = Filings.calamityOfOak();
        ExtractableResponse<Response> added = add(provider, report, today.plusDays(5));
        say(provider, added, "progress", Map.of("text", "Half klaar", "done", false))
                .statusCode(200);
        say(provider, added, "progress", Map.of("text", "Weer verder", "done", false))
                .statusCode(412);
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(measure(today.minusDays(1)))
                .post("/cases/{id}/measures", report)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/dueOn"));
    }

    @Test
    void another_provider_and_another_authority_find_nothing() {
        UUID report = Filings.calamityOfOak();
        ExtractableResponse<Response> added = add(provider, report, today.plusDays(5));
        Person birch = People.atProvider(Places.BIRCH, Role.PROVIDER_USER);
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        birch.api().get("/cases/{id}/measures", report).then().statusCode(404);
        say(birch, added, "progress", Map.of("text", "Van ons", "done", true)).statusCode(404);
        say(south, added, "judgement", Map.of("judgement", "CARRIED_OUT", "reason", "Van ver"))
                .statusCode(404);
    }

    private void term(UUID report, String state, LocalDate dueOn) {
        supervisor
                .api()
                .get("/cases/{id}/deadlines", report)
                .then()
                .body(
                        "items.findAll { it.kind == 'IMPROVEMENT_MEASURE' && it.state == '" + state + "' }.dueOn",
                        contains(dueOn.toString()));
    }

    private static ExtractableResponse<Response> add(Person who, UUID report, LocalDate dueOn) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(measure(dueOn))
                .post("/cases/{id}/measures", report)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract();
    }

    private static Map<String, Object> measure(LocalDate dueOn) {
        return Map.of("description", "Een leuning aan de trap", "owner", "Locatiemanager", "dueOn", dueOn.toString());
    }

    private static ValidatableResponse say(
            Person who, ExtractableResponse<Response> seen, String what, Map<String, Object> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", seen.header("ETag"))
                .body(body)
                .post("/measures/{id}/" + what, seen.<String>path("id"))
                .then();
    }
}
