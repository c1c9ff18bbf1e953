package nl.waarborg.report;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportStepTest {

    @Inject
    Steps steps;

    private final Person writer = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void the_provider_withdraws_a_wrong_report_with_a_reason_and_its_terms_end() {
        UUID id = Filings.calamityOfOak();
        ExtractableResponse<Response> seen = Filings.report(writer, id);
        step(writer, id, seen.header("ETag"), "withdrawal", Map.of("reason", "Dubbel gemeld"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawal.reason", equalTo("Dubbel gemeld"))
                .body("actions", not(hasItem("withdrawReport")));
        supervisor
                .api()
                .get("/reports/{id}", id)
                .then()
                .body("withdrawal.reason", equalTo("Dubbel gemeld"))
                .body("actions", hasItem("reopenReport"));
        supervisor
                .api()
                .get("/cases/{id}/deadlines", id)
                .then()
                .body("items.findAll { it.state == 'RUNNING' }", empty());
    }

    @Test
    void a_step_needs_its_version_its_role_and_a_status_that_it_follows_on() {
        UUID id = Filings.calamityOfOak();
        String version = Filings.report(writer, id).header("ETag");
        writer.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("reason", "Zonder versie"))
                .post("/reports/{id}/withdrawal", id)
                .then()
                .statusCode(428);
        step(writer, id, "\"99\"", "withdrawal", Map.of("reason", "Oude versie"))
                .statusCode(412);
        step(supervisor, id, version, "withdrawal", Map.of("reason", "Niet mijn rol"))
                .statusCode(403);
        step(supervisor, id, version, "closing", Map.of("process", "Nog niets", "judgement", "Geen"))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
        step(supervisor, id, version, "reopening", Map.of("reason", "Niet gesloten"))
                .statusCode(409);
        writer.api()
                .header("If-Match", version)
                .body(Map.of("informedOn", Filings.today()))
                .post("/reports/{id}/client-informed", id)
                .then()
                .statusCode(409);
        writer.api().get("/reports/{id}", id).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void a_step_asked_twice_with_one_key_is_done_once() {
        UUID id = Filings.calamityOfOak();
        String version = Filings.report(writer, id).header("ETag");
        String key = Api.key();
        for (int i = 0; i < 2; i++) {
            writer.api()
                    .header("Idempotency-Key", key)
                    .header("If-Match", version)
                    .body(Map.of("reason", "Dubbel gemeld"))
                    .post("/reports/{id}/withdrawal", id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("WITHDRAWN"));
        }
        supervisor
                .api()
                .get("/cases/{id}/timeline", id)
                .then()
                .body("items.findAll { it.kind == 'report.withdrawn' }.size()", equalTo(1));
    }

    @Test
    void an_ended_report_is_reopened_with_a_reason_and_the_team_has_a_term_again() {
        UUID id = Filings.calamityOfOak();
        step(writer, id, Filings.report(writer, id).header("ETag"), "withdrawal", Map.of("reason", "Vergissing"));
        step(
                        supervisor,
                        id,
                        Filings.report(supervisor, id).header("ETag"),
                        "reopening",
                        Map.of(
                                "reason",
                                "Toch niet dubbel",
                                "letter",
                                Map.of("subject", "Wij gaan verder", "body", "Wij bellen u.")))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("withdrawal", nullValue());
        writer.api()
                .get("/cases/{id}/letters", id)
                .then()
                .body("items.find { it.kind == 'REOPENING' }.subject", equalTo("Wij gaan verder"));
        supervisor
                .api()
                .get("/cases/{id}/deadlines", id)
                .then()
                .body("items.findAll { it.state == 'RUNNING' }.kind", everyItem(is("RECEIPT_CONFIRMATION")));
    }

    @Test
    void a_consultation_becomes_a_report_with_its_first_date_kept() {
        UUID id = UUID.fromString(Filings.file(writer, Filings.consultation()).path("reportId"));
        ExtractableResponse<Response> seen = Filings.report(supervisor, id);
        step(supervisor, id, seen.header("ETag"), "conversion", Map.of("kind", "CALAMITY"))
                .statusCode(200)
                .body("kind", equalTo("CALAMITY"))
                .body("formerKind", equalTo("CONSULTATION"))
                .body("filedAt", equalTo(seen.path("filedAt")))
                .body("timeliness.late", equalTo(false))
                .body("actions", not(hasItem("convertConsultation")));
        step(supervisor, id, Filings.report(supervisor, id).header("ETag"), "conversion", Map.of("kind", "VIOLENCE"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-consultation"));
        supervisor
                .api()
                .get("/cases/{id}/deadlines", id)
                .then()
                .body("items.find { it.kind == 'REPORT_FILING' }.state", equalTo("MET"));
    }

    @Test
    void closing_gives_the_account_and_the_provider_tells_the_client() {
        UUID id = Filings.calamityOfOak();
        steps.advance(
                supervisor, id, ReportStatus.ACKNOWLEDGED, ReportStatus.CONVERSATION, ReportStatus.READY_TO_CLOSE);
        Map<String, Object> account = Map.of("process", "Gesprek gevoerd.", "judgement", "Voldoende geleerd.");
        step(supervisor, id, Filings.report(supervisor, id).header("ETag"), "closing", account)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closing.judgement", equalTo("Voldoende geleerd."));
        People.with(Role.EXECUTIVE_READER)
                .api()
                .get("/reports/{id}", id)
                .then()
                .body("closing.process", equalTo("Gesprek gevoerd."))
                .body("content", nullValue());
        supervisor
                .api()
                .get("/cases/{id}/deadlines", id)
                .then()
                .body("items.find { it.kind == 'CLIENT_INFORMED' }.state", equalTo("RUNNING"));
        writer.api()
                .header("If-Match", Filings.report(writer, id).header("ETag"))
                .body(Map.of("informedOn", Filings.today(), "note", "In een gesprek"))
                .post("/reports/{id}/client-informed", id)
                .then()
                .statusCode(200)
                .body("clientInformed.informedOn", notNullValue())
                .body("actions", not(hasItem("confirmClientInformed")));
        supervisor.api().get("/cases/{id}/letters", id).then().statusCode(200).body("items.kind", hasItem("CLOSING"));
    }

    private static ValidatableResponse step(Person who, UUID id, String version, String step, Map<String, ?> body) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", version)
                .body(body)
                .post("/reports/{id}/" + step, id)
                .then();
    }
}
