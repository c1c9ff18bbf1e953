package nl.waarborg.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Providers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorklistTest {

    @Inject
    Clock clock;

    private final Person writer = People.with(Role.PROVIDER_USER);
    private final Person supervisor = People.with(Role.SUPERVISOR);
    private final Person elsewhere = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);

    @AfterEach
    void backToTheRealTime() {
        clock.release();
    }

    @Test
    void a_filed_report_stands_in_the_list_with_its_first_term_and_nobody_assigned() {
        UUID report = Filings.calamityOfOak();
        supervisor
                .api()
                .queryParam("search", number(report))
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caseId", equalTo(report.toString()))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].dueKind", equalTo("RECEIPT_CONFIRMATION"))
                .body("items[0].workingDaysLeft", greaterThanOrEqualTo(1))
                .body("items[0].assignee", nullValue())
                .body("items[0].municipalityName", equalTo("Assen"))
                .body("next", nullValue());
    }

    @Test
    void overdue_work_stands_first_and_is_found_by_its_own_filter() {
        UUID report = Filings.calamityOfOak();
        clock.advance(Duration.ofDays(30));
        supervisor
                .api()
                .queryParam("search", number(report))
                .queryParam("term", "OVERDUE")
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(report.toString()))
                .body("items[0].workingDaysLeft", lessThan(0));
        List<String> due = supervisor
                .api()
                .queryParam("limit", 100)
                .get("/work-items")
                .then()
                .extract()
                .path("items.findAll { it.dueOn != null }.dueOn");
        assertThat(due).isSorted();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat_in_every_order() {
        for (int filed = 0; filed < 3; filed++) {
            Filings.calamityOfOak();
        }
        for (String sort : List.of("DUE", "NEWEST", "OLDEST", "PROVIDER", "NUMBER")) {
            List<String> whole = ids(sort, 100, null);
            List<String> paged = new ArrayList<>();
            String cursor = null;
            do {
                var page = page(sort, 2, cursor);
                paged.addAll(page.path("items.caseId"));
                cursor = page.path("next");
            } while (cursor != null && paged.size() < whole.size());
            assertThat(paged).as(sort).startsWith(whole.toArray(String[]::new)).doesNotHaveDuplicates();
        }
    }

    @Test
    void another_authority_sees_neither_rows_nor_counts() {
        UUID report = Filings.calamityOfOak();
        elsewhere
                .api()
                .queryParam("search", number(report))
                .queryParam("view", "ALL")
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        int before = elsewhere.api().get("/work-items/summary").then().extract().path("open");
        Filings.calamityOfOak();
        elsewhere.api().get("/work-items/summary").then().statusCode(200).body("open", equalTo(before));
    }

    @Test
    void the_figures_count_what_came_in() {
        var before = supervisor
                .api()
                .get("/work-items/summary")
                .then()
                .statusCode(200)
                .extract();
        Filings.calamityOfOak();
        supervisor
                .api()
                .get("/work-items/summary")
                .then()
                .body("open", equalTo(before.<Integer>path("open") + 1))
                .body("unassigned", equalTo(before.<Integer>path("unassigned") + 1));
    }

    @Test
    void an_end_without_investigation_waits_for_who_can_agree_and_for_no_reader() {
        UUID report = Filings.calamityOfOak();
        Person coordinator = People.with(Role.COORDINATOR);
        Person reader = People.with(Role.EXECUTIVE_READER);
        int before = waiting(reader);
        step(report, "acknowledgement", Map.of("urgent", false, "keptInformedHow", "Telefonisch"));
        Map<String, Object> yes = Map.of("answer", "YES", "reason", "Nagevraagd");
        step(
                report,
                "assessment",
                Map.of(
                        "rightReceiver",
                        yes,
                        "calamityOrViolence",
                        yes,
                        "internalProcessStarted",
                        yes,
                        "criminalInvestigation",
                        Map.of("answer", "NO", "reason", "Geen aangifte"),
                        "outcome",
                        "CLOSED_AT_RECEIPT",
                        "reason",
                        "De feiten zijn bekend"));
        assertThat(awaits(coordinator, report)).isTrue();
        assertThat(awaits(supervisor, report)).isFalse();
        assertThat(awaits(reader, report)).isFalse();
        assertThat(waiting(coordinator)).isPositive();
        assertThat(waiting(reader)).isEqualTo(before).isZero();
    }

    @Test
    void filters_by_handler_status_and_place_narrow_the_list() {
        UUID report = Filings.calamityOfOak();
        supervisor
                .api()
                .queryParam("assignee", "none")
                .queryParam("status", "SUBMITTED", "ACKNOWLEDGED")
                .queryParam("municipality", Places.ASSEN)
                .queryParam("action", "TEAM")
                .queryParam("search", number(report))
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items.caseId", hasItem(report.toString()))
                .body("items.status", everyItem(equalTo("SUBMITTED")));
        supervisor
                .api()
                .queryParam("assignee", "me")
                .queryParam("search", number(report))
                .get("/work-items")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_unknown_word_in_the_address_is_told() {
        supervisor
                .api()
                .queryParam("assignee", "somebody")
                .get("/work-items")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("query:assignee"));
    }

    @Test
    void the_list_comes_as_a_file_for_a_spreadsheet() {
        UUID report = Filings.calamityOfOak();
        supervisor
                .api()
                .queryParam("search", number(report))
                .get("/work-items/export")
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFNummer;Aanbieder"))
                .body(containsString(number(report) + ";"))
                .body(containsString("Ontvangen"))
                // the day and hour on the clock here, as a spreadsheet reads them
                .body(matchesPattern("(?s).*;[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2};(ja|nee)\\R"));
    }

    @Test
    void what_a_provider_is_called_is_no_formula_in_that_file() {
        for (String sign : List.of("=", "+", "-", "@", "＝")) {
            String name = sign + "SOM Zorg";
            UUID provider = Providers.enter(name, 4, People.with(Role.COORDINATOR));
            String id = Filings.file(People.atProvider(provider, Role.PROVIDER_USER), Filings.calamity())
                    .path("reportId");
            supervisor
                    .api()
                    .queryParam("search", number(UUID.fromString(id)))
                    .get("/work-items/export")
                    .then()
                    .statusCode(200)
                    .body(containsString(";'" + name + ";"));
        }
    }

    @Test
    void a_filter_is_kept_for_its_owner_alone() {
        String id = supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("name", "Te laat in Assen", "query", "term=OVERDUE&municipality=GM0106"))
                .post("/saved-filters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        supervisor.api().get("/saved-filters").then().body("items.id", hasItem(id));
        People.atAuthority(Places.NORTH, Role.SUPERVISOR)
                .api()
                .get("/saved-filters")
                .then()
                .body("items.id", not(hasItem(id)));
        elsewhere.api().delete("/saved-filters/{id}", id).then().statusCode(404);
        supervisor.api().delete("/saved-filters/{id}", id).then().statusCode(204);
        supervisor.api().get("/saved-filters").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_message_of_the_team_is_a_task_for_the_provider_until_it_is_read() {
        UUID report = Filings.calamityOfOak();
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "Kunt u ons bellen?"))
                .post("/cases/{id}/messages", report)
                .then()
                .statusCode(201);
        String ofReport = "items.findAll { it.reportId == '%s' }.kind".formatted(report);
        writer.api().get("/tasks").then().statusCode(200).body(ofReport, hasItem("READ_MESSAGE"));
        People.atProvider(Places.BIRCH, Role.PROVIDER_USER)
                .api()
                .get("/tasks")
                .then()
                .body("items.reportId", not(hasItem(report.toString())));
        writer.api().get("/cases/{id}/messages", report).then().statusCode(200);
        writer.api().get("/tasks").then().body(ofReport, hasSize(0));
    }

    private void step(UUID report, String step, Map<String, Object> body) {
        supervisor
                .api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", Filings.report(supervisor, report).header("ETag"))
                .body(body)
                .post("/reports/{id}/" + step, report)
                .then()
                .statusCode(200);
    }

    private boolean awaits(Person who, UUID report) {
        return who.api()
                .queryParam("search", number(report))
                .get("/work-items")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].awaitsMyAgreement");
    }

    private static int waiting(Person who) {
        return who.api().get("/work-items/summary").then().extract().path("awaitingMyAgreement");
    }

    private List<String> ids(String sort, int limit, String cursor) {
        return page(sort, limit, cursor).path("items.caseId");
    }

    private ExtractableResponse<Response> page(String sort, int limit, String cursor) {
        var request = supervisor
                .api()
                .queryParam("limit", limit)
                .queryParam("sort", sort)
                .queryParam("view", "ALL");
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/work-items").then().statusCode(200).extract();
    }

    private String number(UUID report) {
        return Filings.report(supervisor, report).path("number");
    }
}
