package nl.waarborg.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReportRightsTest {

    @Inject
    Steps steps;

    @Inject
    CaseFileService cases;

    @Inject
    OnEventLoop onEventLoop;

    private final Person writer = People.with(Role.PROVIDER_USER);

    @Test
    void another_authority_and_another_provider_find_nothing() {
        UUID id = Filings.calamityOfOak();
        for (Person stranger : new Person[] {
            People.atAuthority(Places.SOUTH, Role.SUPERVISOR),
            People.atAuthority(Places.SOUTH, Role.COORDINATOR),
            People.atProvider(Places.BIRCH, Role.PROVIDER_USER)
        }) {
            stranger.api().get("/reports/{id}", id).then().statusCode(404);
            stranger.api().get("/reports/{id}/receipt", id).then().statusCode(404);
            stranger.api()
                    .body(Map.of("purpose", "Nieuwsgierigheid van een buitenstaander"))
                    .post("/reports/{id}/persons-opening", id)
                    .then()
                    .statusCode(404);
            stranger.api().get("/reports").then().statusCode(200).body("items.id", not(hasItem(id.toString())));
        }
        People.atAuthority(Places.SOUTH, Role.SUPERVISOR)
                .api()
                .get("/reports?providerId={id}", Places.OAK)
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER_USER, true, true",
        "SUPERVISOR, true, true",
        "COORDINATOR, true, true",
        "PROVIDER_ADMINISTRATOR, false, false",
        "LAWFULNESS_SUPERVISOR, false, true",
        "EXECUTIVE_READER, false, true",
        "CONTRACT_MANAGER, false, false",
        "PRIVACY_OFFICER, false, false"
    })
    void each_role_sees_as_much_as_it_may(Role role, boolean content, boolean natureGroup) {
        UUID id = Filings.calamityOfOak();
        People.with(role)
                .api()
                .get("/reports/{id}", id)
                .then()
                .statusCode(200)
                .body("content", content ? notNullValue() : nullValue())
                .body("personCount", content ? notNullValue() : nullValue())
                .body("contentHash", content ? notNullValue() : nullValue())
                .body("natureGroup", natureGroup ? notNullValue() : nullValue())
                .body("timeliness.late", equalTo(false));
        People.with(role)
                .api()
                .get("/reports?limit=100")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.nature".formatted(id), content ? equalTo("INJURY") : nullValue());
    }

    @Test
    void the_communication_adviser_sees_only_what_press_or_public_may_ask_about() {
        Person adviser = People.with(Role.COMMUNICATION_ADVISER);
        adviser.api().get("/reports/{id}", Filings.calamityOfOak()).then().statusCode(404);
        Map<String, Object> content = Filings.calamity();
        content.put("pressSensitive", true);
        content.put("pressDescription", "De krant belde.");
        String id = Filings.file(writer, content).path("reportId");
        adviser.api().get("/reports/{id}", id).then().statusCode(200).body("content", nullValue());
    }

    @Test
    void persons_open_with_a_purpose_and_freely_for_the_provider() {
        UUID id = Filings.calamityOfOak();
        Person supervisor = People.with(Role.SUPERVISOR);
        supervisor
                .api()
                .body(Map.of("purpose", "te kort"))
                .post("/reports/{id}/persons-opening", id)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/purpose"));
        supervisor
                .api()
                .body(Map.of("purpose", "Nagaan of deze cliënt eerder is gemeld"))
                .post("/reports/{id}/persons-opening", id)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Proef Client"));
        writer.api()
                .body(Map.of())
                .post("/reports/{id}/persons-opening", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        People.with(Role.LAWFULNESS_SUPERVISOR)
                .api()
                .body(Map.of("purpose", "Nagaan of deze cliënt eerder is gemeld"))
                .post("/reports/{id}/persons-opening", id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_assignee_opens_the_persons_without_a_purpose() {
        UUID id = Filings.calamityOfOak();
        Person supervisor = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        int caseVersion = Filings.report(supervisor, id).path("caseVersion");
        supervisor
                .api()
                .header("If-Match", "\"" + caseVersion + "\"")
                .body(Map.of("assigneeId", supervisor.id()))
                .post("/cases/{id}/assignment", id)
                .then()
                .statusCode(200);
        supervisor
                .api()
                .get("/reports/{id}", id)
                .then()
                .body("personsOpenFreely", equalTo(true))
                .body("assignee.name", equalTo(supervisor.name()))
                .body("actions", hasItem("addNote"));
        supervisor
                .api()
                .body(Map.of())
                .post("/reports/{id}/persons-opening", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void under_an_embargo_the_provider_sees_the_report_stand_still() {
        UUID id = Filings.calamityOfOak();
        Person supervisor = People.with(Role.SUPERVISOR);
        steps.advance(supervisor, id, ReportStatus.ACKNOWLEDGED);
        onEventLoop.run(() -> cases.embargo(supervisor.caller().actor(), id, "Proef."));
        steps.advance(supervisor, id, ReportStatus.SUPERVISOR_INVESTIGATION);
        Filings.report(People.with(Role.COORDINATOR), id);
        supervisor.api().get("/reports/{id}", id).then().body("status", equalTo("SUPERVISOR_INVESTIGATION"));
        writer.api()
                .get("/reports/{id}", id)
                .then()
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("openedByRoles", not(hasItem("COORDINATOR")));
        writer.api()
                .get("/reports?limit=100")
                .then()
                .body("items.find { it.id == '%s' }.status".formatted(id), equalTo("ACKNOWLEDGED"));
    }

    @Test
    void the_provider_sees_which_roles_opened_its_report_and_staff_do_not() {
        UUID id = Filings.calamityOfOak();
        Filings.report(People.with(Role.SUPERVISOR), id);
        writer.api().get("/reports/{id}", id).then().body("openedByRoles", hasItem("SUPERVISOR"));
        People.with(Role.SUPERVISOR).api().get("/reports/{id}", id).then().body("openedByRoles", nullValue());
    }

    @Test
    void the_other_reports_of_the_provider_are_shown_with_likely_duplicates_marked() {
        UUID first = Filings.calamityOfOak();
        Map<String, Object> other = Filings.calamity();
        other.put("occurredOn", "2025-06-02");
        other.put("discoveredOn", "2025-06-02");
        String unlike = Filings.file(writer, other).path("reportId");
        UUID second = Filings.calamityOfOak();
        People.with(Role.SUPERVISOR)
                .api()
                .get("/reports/{id}/related", second)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.likelyDuplicate".formatted(first), equalTo(true))
                .body("items.find { it.id == '%s' }.likelyDuplicate".formatted(unlike), equalTo(false))
                .body("items.id", not(hasItem(second.toString())));
    }

    @Test
    void a_list_goes_on_where_its_page_ended() {
        Filings.calamityOfOak();
        Filings.calamityOfOak();
        String next = writer.api()
                .get("/reports?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .path("next");
        String first = writer.api().get("/reports?limit=1").then().extract().path("items[0].id");
        writer.api()
                .queryParam("cursor", next)
                .get("/reports?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first)));
    }
}
