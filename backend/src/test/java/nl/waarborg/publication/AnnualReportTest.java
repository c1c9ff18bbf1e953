package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.LastingPdf;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.SettingsChanges;
import nl.waarborg.testing.TestAuthorities;
import nl.waarborg.testing.WooIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team tells everybody of a year: written by itself, about no provider. */
@QuarkusTest
class AnnualReportTest extends PublicationHands {

    private static final int YEAR = 2020;

    private String publication;

    @BeforeEach
    void anAuthorityOfItsOwn() {
        UUID authority = TestAuthorities.enter();
        Person supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        cast = new Cast(authority, supervisor, People.atAuthority(authority, Role.COORDINATOR), null, null);
    }

    @Test
    void it_is_written_cleared_decided_by_a_second_person_and_public_at_once() throws Exception {
        beginning(cast.supervisor(), YEAR)
                .statusCode(201)
                .body("document", equalTo("ANNUAL_REPORT"))
                .body("caseId", nullValue())
                .body("year", equalTo(YEAR))
                .body("written", equalTo(true))
                .body("summaryOnly", equalTo(false))
                .body("content.sections.heading", hasItems("Signalen", "Onderzoeken"))
                .body("actions", not(hasItem("askProviderView")));
        begun();
        write(List.of(
                section("Meldingen", "Wij kregen 41 meldingen. Bel MARKERNAAM op 06-12345678 of 111222333."),
                section("Signalen", "   ")));
        publication(cast.supervisor()).body("findings.kind", hasItems("PHONE", "BSN"));
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/not-cleared"));
        clear("PHONE", "REMOVED", null);
        clear("BSN", "REMOVED", null);
        write("Een druk jaar.", "MARKERNAAM", "ons");

        step(cast.supervisor(), "view-request", null).statusCode(409).body("type", equalTo("/problems/no-provider"));
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(cast.supervisor(), "decision", Map.of("agreed", true))
                .statusCode(403)
                .body("type", equalTo("/problems/own-publication"));
        publication(cast.coordinator()).body("earliestOn", equalTo(clock.today().toString()));
        step(
                        cast.coordinator(),
                        "decision",
                        Map.of("agreed", true, "publishOn", clock.today().minusDays(1)))
                .statusCode(400)
                .body("violations.code", equalTo(List.of("past-day")));
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("publishOn", equalTo(clock.today().toString()));
        publishOnItsDay();
        publishOnItsDay();

        publication(cast.supervisor()).body("state", equalTo("PUBLISHED")).body("address", equalTo(address()));
        String page = read().extract().asString();
        assertThat(page)
                .contains("Wij kregen 41 meldingen", "Soort document", "Jaarverslag van het toezicht", "Een druk jaar.")
                .contains("href=\"#deel-1\"", "id=\"deel-1\"")
                .doesNotContain("MARKERNAAM", "06-12345678", "111222333", "Zorgaanbieder</dt>", "Oordeel", "wb-result")
                .doesNotContain(">Signalen<", "Wat volgt er?");
        LastingPdf.check(given().get(address() + ".pdf").asByteArray());
    }

    @Test
    void machines_read_what_it_is_and_what_it_does_not_have() {
        published("Machines lezen mee.");
        given().get(address() + ".json")
                .then()
                .body("document", equalTo("ANNUAL_REPORT"))
                .body("year", equalTo(YEAR))
                .body("provider", nullValue())
                .body("result", nullValue());
        String number = number();
        given().get("/open-data/rapporten.json")
                .then()
                .body("reports.find { it.number == '" + number + "' }.documentKind", equalTo("ANNUAL_REPORT"))
                .body("reports.find { it.number == '" + number + "' }.year", equalTo(YEAR))
                .body("reports.find { it.number == '" + number + "' }.provider", nullValue());
        String row = given().get("/open-data/rapporten.csv")
                .asString()
                .lines()
                .filter(line -> line.contains(number))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains(",ANNUAL_REPORT,2020,,,,");
        assertThat(given().get("/rapporten.atom?soort=jaarverslag-van-het-toezicht")
                        .asString())
                .contains(address(), "label=\"Jaarverslag van het toezicht\"");
        assertThat(given().get("/sitemap.xml").asString()).contains(address());
        assertThat(WooIndex.sitemap())
                .contains(address() + ".pdf", "kern/c_3d782f30\">jaarverslag<", "kern/c_c6cd1213\">");
        given().get("/rapporten?soort=jaarverslag-van-het-toezicht&jaar=2020&zoek=" + number)
                .then()
                .body(allOf(containsString("1 rapport gevonden"), containsString("Jaarverslag van het toezicht (")));
        given().get("/rapporten?resultaat=goed&zoek=" + number).then().body(containsString("0 rapporten gevonden"));
    }

    @Test
    void it_is_corrected_and_withdrawn_like_any_report() {
        published("Het eerste getal.");
        step(cast.supervisor(), "correction", Map.of("note", "Een getal is verbeterd."))
                .statusCode(200);
        write("Het tweede getal.", "", "");
        decided();
        await().atMost(MINUTE).until(() -> given().get(address()).asString().contains("Een getal is verbeterd."));
        read().body(containsString("Het tweede getal."));
        step(cast.coordinator(), "withdrawal", Map.of("reason", "De cijfers kloppen niet."))
                .statusCode(200);
        await().atMost(MINUTE).until(() -> given().get(address()).statusCode() == 410);
        given().get(address())
                .then()
                .body(containsString("De cijfers kloppen niet."))
                .body(not(containsString("Het tweede getal.")));
    }

    @Test
    void only_the_team_of_the_authority_makes_and_reads_it() {
        for (Role role : List.of(Role.PROVIDER_USER, Role.ADMINISTRATOR, Role.EXECUTIVE_READER)) {
            beginning(People.with(role), YEAR).statusCode(403);
        }
        beginning(cast.supervisor(), YEAR).statusCode(201);
        begun();
        for (Person stranger : List.of(People.with(Role.SUPERVISOR), People.with(Role.PROVIDER_USER))) {
            stranger.api().get(path(), id()).then().statusCode(404);
        }
        Person stranger = People.with(Role.COORDINATOR);
        stranger.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", "\"0\"")
                .body(inFull())
                .post(path() + "/proposal", id())
                .then()
                .statusCode(404);
        stranger.api().get("/publications").then().statusCode(200).body("items.id", not(hasItem(id())));
        cast.coordinator()
                .api()
                .get("/publications")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id())))
                .body("items[0].state", equalTo("PREPARING"))
                .body("items[0].year", equalTo(YEAR));
        People.with(Role.PROVIDER_USER).api().get("/publications").then().statusCode(403);
    }

    @Test
    void the_list_goes_on_page_by_page_newest_first() {
        beginning(cast.supervisor(), YEAR).statusCode(201);
        begun();
        String older =
                beginning(cast.supervisor(), YEAR - 1).statusCode(201).extract().path("id");
        beginning(cast.supervisor(), YEAR - 2).statusCode(201);

        String next = page(null)
                .body("items.year", equalTo(List.of(YEAR - 2)))
                .extract()
                .path("next");
        next = page(next).body("items.id", equalTo(List.of(older))).extract().path("next");
        page(next).body("items.id", equalTo(List.of(id()))).body("next", nullValue());
        page("geen bladwijzer").statusCode(400);
    }

    private ValidatableResponse page(@Nullable String cursor) {
        RequestSpecification asked = cast.supervisor().api().queryParam("document", "ANNUAL_REPORT");
        if (cursor != null) {
            asked.queryParam("cursor", cursor);
        }
        return asked.queryParam("limit", 1).get("/publications").then();
    }

    @Test
    void there_is_one_over_each_year_that_is_over() {
        beginning(cast.supervisor(), clock.today().getYear())
                .statusCode(400)
                .body("violations.code", equalTo(List.of("year-not-over")));
        beginning(cast.supervisor(), YEAR).statusCode(201);
        beginning(cast.coordinator(), YEAR).statusCode(409).body("type", equalTo("/problems/already-begun"));
        beginning(cast.coordinator(), YEAR - 1).statusCode(201);
    }

    @Test
    void what_the_setting_forbids_is_refused() {
        allow("NEVER");
        beginning(cast.supervisor(), YEAR).statusCode(409).body("type", equalTo("/problems/never-public"));

        allow("ON_DECISION");
        beginning(cast.supervisor(), YEAR).statusCode(403);
        beginning(cast.coordinator(), YEAR - 1).statusCode(201);

        allow("SUMMARY");
        beginning(cast.supervisor(), YEAR).statusCode(201).body("content.sections", empty());
        begun();
        Map<String, Object> content = content("Kort.", List.of(section("Meer", "Toch meer.")));
        save(content).statusCode(400).body("violations.code", everyItem(equalTo("summary-only")));
        content.put("sections", List.of());
        content.put("reactions", List.of(Map.of("text", "Hm.", "followed", true, "reason", "Ja.")));
        save(content).statusCode(400).body("violations.code", equalTo(List.of("no-reactions")));
    }

    @Test
    void a_rule_that_became_narrower_since_the_decision_holds_it() {
        beginning(cast.supervisor(), YEAR).statusCode(201);
        begun();
        write(List.of(section("Meldingen", "Wij kregen 41 meldingen.")));
        decided();
        allow("SUMMARY");
        publishOnItsDay();
        publication(cast.supervisor())
                .body("state", equalTo("PREPARING"))
                .body("weighing.sentBackBecause", containsString("minder openbaar"));
        given().get(address()).then().statusCode(404);
        await().atMost(MINUTE)
                .until(() -> Mails.subjects(cast.coordinator().email()).stream()
                        .anyMatch(subject -> subject.startsWith(number() + " is niet openbaar geworden")));

        decided();
        publishOnItsDay();
        read().body(not(containsString("41 meldingen")));
    }

    @Test
    void a_protected_house_of_any_provider_is_pointed_at() {
        String provider =
                Providers.enter("Zorg Windroos", 4, cast.coordinator()).toString();
        protectTheHouseOf(provider, "Huis Zilverspar");
        beginning(cast.supervisor(), YEAR).statusCode(201);
        begun();

        write(List.of(section("Onderzoeken", "Wij spraken met Zorg Windroos, ook in huis zilverspar.")));

        publication(cast.supervisor())
                .body("findings.text", hasItem(equalToIgnoringCase("huis zilverspar")))
                .body("findings.text", not(hasItem(containsString("Windroos"))));
    }

    @Test
    void a_house_that_becomes_protected_leaves_an_annual_report_that_tells_of_it_and_no_other() {
        String provider =
                Providers.enter("Zorg Windroos", 4, cast.coordinator()).toString();
        published("Wij spraken met Zorg Windroos.");
        protectTheHouseOf(provider, null);
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED"));
        read();

        published("Wij bezochten Huis Zilverspar.", YEAR - 1);
        protectTheHouseOf(provider, "Huis Zilverspar");

        publication(cast.supervisor()).body("state", equalTo("CORRECTING")).body("suspendedAt", notNullValue());
        await().atMost(MINUTE)
                .untilAsserted(
                        () -> given().get(address()).then().statusCode(410).body(not(containsString("Zilverspar"))));
    }

    private void published(String summary) {
        published(summary, YEAR);
    }

    private void published(String summary, int year) {
        beginning(cast.supervisor(), year).statusCode(201);
        begun(year);
        write(summary, "", "");
        decided();
        publishOnItsDay();
        read();
    }

    private ValidatableResponse beginning(Person who, int year) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("year", year))
                .post("/publications")
                .then();
    }

    /** The one over the year of these tests, as the list tells it. */
    private void begun() {
        begun(YEAR);
    }

    private void begun(int year) {
        publication = cast.supervisor()
                .api()
                .queryParam("document", "ANNUAL_REPORT")
                .get("/publications")
                .path("items.find { it.year == " + year + " }.id");
    }

    private void write(List<Map<String, Object>> sections) {
        save(content("Een druk jaar.", sections)).statusCode(200);
    }

    private Map<String, Object> content(String summary, List<Map<String, Object>> sections) {
        Map<String, Object> content =
                new HashMap<>(publication(cast.supervisor()).extract().<Map<String, Object>>path("content"));
        content.put("summary", summary);
        content.put("sections", sections);
        return content;
    }

    private static Map<String, Object> section(String heading, String text) {
        return Map.of(
                "id", heading, "heading", heading, "passages", List.of(Map.of("id", "p-" + heading, "text", text)));
    }

    private void allow(String rule) {
        SettingsChanges.publishing(cast.authority(), "ANNUAL_REPORT", rule);
    }

    private String number() {
        return publication(cast.supervisor()).extract().path("number");
    }

    @Override
    String id() {
        return publication;
    }

    @Override
    String address() {
        return PublicReport.address(number());
    }
}
