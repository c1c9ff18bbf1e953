package nl.waarborg.assessment;

import static nl.waarborg.testing.Protocol.acknowledge;
import static nl.waarborg.testing.Protocol.assess;
import static nl.waarborg.testing.Protocol.letters;
import static nl.waarborg.testing.Protocol.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnreportedCalamityTest {

    private final Person provider = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person coordinator = People.with(Role.COORDINATOR);
    private final LocalDate today = LocalDate.parse(Filings.today());

    @Test
    void the_provider_is_asked_for_a_report_that_did_not_come_and_files_it_after_all() {
        ExtractableResponse<Response> asked = request(supervisor, today.minusDays(1))
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .body("request.learnedHow", equalTo("Een bericht in de krant"))
                .extract();
        UUID report = UUID.fromString(asked.path("id"));
        assertThat(terms(supervisor, report, "REQUEST_FOR_UNREPORTED")).containsExactly("MET");
        assertThat(terms(provider, report, "REPORT_ON_REQUEST")).containsExactly("RUNNING");
        assertThat(letters(provider, report)).containsExactly("REQUEST_FOR_REPORT");
        String draft = provider.api()
                .get("/reports/{id}", report)
                .then()
                .statusCode(200)
                .body("request.learnedHow", nullValue())
                .body("request.description", equalTo("Een val van de trap"))
                .extract()
                .path("request.draftId");
        provider.api()
                .get("/tasks")
                .then()
                .body("items.find { it.reportId == '%s' }.subjectId".formatted(report), equalTo(draft));
        Map<String, Object> content = Filings.calamity();
        ExtractableResponse<Response> saved = provider.api()
                .header(
                        "If-Match",
                        provider.api().get("/report-drafts/{id}", draft).header("ETag"))
                .body(content)
                .put("/report-drafts/{id}", draft)
                .then()
                .statusCode(200)
                .extract();
        Filings.submit(provider, saved, Api.key()).statusCode(201).body("reportId", equalTo(report.toString()));
        assertThat(terms(supervisor, report, "REPORT_ON_REQUEST")).containsExactly("MET");
        acknowledge(supervisor, report).statusCode(200).body("status", equalTo("ACKNOWLEDGED"));
    }

    @Test
    void the_letter_that_asks_for_a_report_can_be_read_and_edited_before_there_is_a_case() {
        String body = preview(supervisor, Places.OAK, today.minusDays(1))
                .statusCode(200)
                .body("kind", equalTo("REQUEST_FOR_REPORT"))
                .body("recipients", contains("Voorbeeldzorg De Eik"))
                .body("body", containsString("Een val van de trap"))
                .extract()
                .path("body");
        assertThat(body).doesNotContain("{").contains(DateWords.of(today.minusDays(1), Language.NL));
        Map<String, Object> edited = new HashMap<>(unreported(today.minusDays(1)));
        edited.put("letter", Map.of("subject", "Graag een melding van de val", "body", body + "\n\nBel gerust."));
        UUID report = UUID.fromString(
                request(supervisor, edited).statusCode(201).extract().path("id"));
        LocalDate dueOn = LocalDate.parse(Filings.report(supervisor, report).path("request.dueOn"));
        assertThat(body).contains(DateWords.of(dueOn, Language.NL));
        provider.api()
                .get("/cases/{id}/letters", report)
                .then()
                .body("items.subject", contains("Graag een melding van de val"));
    }

    @Test
    void the_letter_that_asks_for_a_report_is_shown_only_for_a_provider_of_ones_own_and_a_day_that_has_been() {
        preview(supervisor, Places.OAK, today.plusDays(1)).statusCode(400);
        preview(supervisor, UUID.randomUUID(), today).statusCode(404);
        preview(provider, Places.OAK, today).statusCode(403);
    }

    private ValidatableResponse preview(Person who, UUID providerId, LocalDate learnedOn) {
        return who.api()
                .body(Map.of(
                        "providerId",
                        providerId,
                        "learnedOn",
                        learnedOn.toString(),
                        "description",
                        "Een val van de trap"))
                .post("/unreported-calamities/letter-previews")
                .then();
    }

    @Test
    void when_no_report_comes_the_team_can_investigate_itself() {
        UUID report = UUID.fromString(request(supervisor, today).extract().path("id"));
        assess(supervisor, report, "CONVERSATION").statusCode(409);
        assess(supervisor, report, "SUPERVISOR_INVESTIGATION")
                .statusCode(200)
                .body("status", equalTo("SUPERVISOR_INVESTIGATION"));
        assertThat(terms(supervisor, report, "REPORT_ON_REQUEST")).containsExactly("WITHDRAWN");
    }

    private ValidatableResponse request(Person who, LocalDate learnedOn) {
        return request(who, unreported(learnedOn));
    }

    private static Map<String, Object> unreported(LocalDate learnedOn) {
        return Map.of(
                "providerId",
                Places.OAK,
                "municipalityCode",
                Places.ASSEN,
                "learnedOn",
                learnedOn.toString(),
                "learnedHow",
                "Een bericht in de krant",
                "description",
                "Een val van de trap");
    }

    private static ValidatableResponse request(Person who, Map<String, Object> asked) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(asked)
                .post("/unreported-calamities")
                .then();
    }
}
