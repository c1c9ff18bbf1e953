package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Embargoes;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.Investigations;
import nl.waarborg.testing.LastingPdf;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team tells everybody of a calamity that it investigated itself: a factual summary, and never the investigation. */
@QuarkusTest
class InvestigationSummaryTest extends PublicationHands {

    private UUID report;

    @BeforeEach
    void aTeam() {
        cast = new Cast(
                Places.NORTH,
                People.with(Role.SUPERVISOR),
                People.with(Role.COORDINATOR),
                People.with(Role.PROVIDER_USER),
                null);
    }

    @Test
    void what_the_report_knows_of_people_is_pointed_at_and_never_public() throws Exception {
        ownInvestigation();
        TestUploads.upload(cast.supervisor(), report, "Verslag Markerstein.txt", "MARKERINHOUD".getBytes());
        beginning(cast.supervisor())
                .statusCode(201)
                .body("document", equalTo("SUPERVISOR_INVESTIGATION"))
                .body("caseId", equalTo(report.toString()))
                .body("written", equalTo(true))
                .body("summaryOnly", equalTo(false))
                .body("content.sections.heading", hasItem("Wat is er gebeurd?"));
        write(
                "De bewoner viel. Gerda Markersma zag het, Joost Markerdam niet, en dossier 7654321 of Markerstein ook niet.");
        publication(cast.supervisor())
                .body("findings.text", hasItems("Gerda Markersma", "Joost Markerdam", "7654321", "Markerstein"))
                .body("findings.text", not(hasItem("Voorbeeldzorg De Eik")));
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/not-cleared"));
        write("De bewoner viel van de trap.");

        step(cast.supervisor(), "view-request", null).statusCode(200);
        cast.provider()
                .api()
                .get("/reports/{id}", report)
                .then()
                .body("publicationState", equalTo("PREPARING"))
                .body("actions", hasItem("giveProviderView"));
        giveView("Wij leerden hiervan.", true);
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(cast.supervisor(), "decision", Map.of("agreed", true))
                .statusCode(403)
                .body("type", equalTo("/problems/own-publication"));
        step(cast.coordinator(), "decision", Map.of("agreed", true, "publishOn", clock.today()))
                .statusCode(400)
                .body("violations.code", equalTo(List.of("too-early")))
                .body(
                        "violations.message",
                        hasItem("Kies " + DateWords.of(clock.today().plusWeeks(2), Language.NL)
                                + " of een latere dag: de aanbieder hoort het op tijd."));
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("WAITING"));
        assertThat(Protocol.letters(cast.provider(), report)).contains("PUBLICATION_NOTICE");
        given().get(address()).then().statusCode(404);

        publishOnItsDay();
        publishOnItsDay();
        String page = read().extract().asString();
        assertThat(page)
                .contains(
                        "De bewoner viel van de trap.",
                        "Wij leerden hiervan.",
                        "Voorbeeldzorg De Eik",
                        "Soort document")
                .doesNotContain("Marker", "7654321", "MARKERINHOUD", "wb-result");
        LastingPdf.check(given().get(address() + ".pdf").asByteArray());
        given().get(address() + ".json")
                .then()
                .body("location", nullValue())
                .body("municipality.name", equalTo("Assen"))
                .body("result", nullValue());
        given().get("/aanbieders/" + given().get(address() + ".json").path("provider.key"))
                .then()
                .statusCode(200)
                .body(containsString(address()));
        assertThat(given().get("/diwoo/sitemap.xml").asString()).contains(address() + ".pdf");
        assertThat(Protocol.timeline(cast.provider(), report)).contains("publication.published");
    }

    @Test
    void the_investigation_of_a_provider_is_never_published() {
        report = Protocol.acknowledged(cast.supervisor());
        Protocol.assess(cast.supervisor(), report, "PROVIDER_INVESTIGATION").statusCode(200);
        cast.supervisor()
                .api()
                .get("/reports/{id}", report)
                .then()
                .body("actions", not(hasItem("beginInvestigationSummary")));

        beginning(cast.supervisor()).statusCode(409).body("type", equalTo("/problems/not-own-investigation"));

        Investigations.order(cast.supervisor(), report).statusCode(201);
        Investigations.review(
                        cast.supervisor(), report, Map.of("judgement", "TAKEN_OVER", "reason", "Er komt geen verslag."))
                .statusCode(201);
        cast.supervisor()
                .api()
                .get("/reports/{id}", report)
                .then()
                .body("actions", hasItem("beginInvestigationSummary"));
        beginning(cast.supervisor()).statusCode(201);
    }

    @Test
    void only_the_team_knows_of_it_until_the_provider_is_told() {
        ownInvestigation();
        beginning(People.atAuthority(Places.SOUTH, Role.COORDINATOR)).statusCode(404);
        beginning(cast.provider()).statusCode(403);
        beginning(cast.supervisor()).statusCode(201);
        for (Person stranger : List.of(
                cast.provider(),
                People.atAuthority(Places.SOUTH, Role.SUPERVISOR),
                People.atProvider(Places.BIRCH, Role.PROVIDER_USER))) {
            stranger.api().get(path(), id()).then().statusCode(404);
        }
        cast.provider()
                .api()
                .get("/reports/{id}", report)
                .then()
                .body("publicationId", nullValue())
                .body("publicationState", nullValue());
        cast.coordinator().api().get("/publications").then().body("items.id", hasItem(id()));
        People.atAuthority(Places.SOUTH, Role.COORDINATOR)
                .api()
                .get("/publications")
                .then()
                .body("items.id", not(hasItem(id())));
    }

    @Test
    void under_an_embargo_nothing_is_published() {
        ownInvestigation();
        beginning(cast.supervisor()).statusCode(201);
        write("De bewoner viel van de trap.");
        decided();
        Embargoes.lay(cast.supervisor(), "reports", report).statusCode(200);
        publishOnItsDay();
        publication(cast.supervisor()).body("state", equalTo("WAITING"));
        given().get(address()).then().statusCode(404);
    }

    /** A report with a name in each of the places that know people, which the team investigates itself. */
    private void ownInvestigation() {
        Map<String, Object> content = Filings.calamity();
        content.put("whatHappened", "De cliënt viel. De buurman, meneer Markerdam, belde.");
        content.put(
                "persons",
                new ArrayList<>(List.of(Map.of(
                        "role",
                        "CLIENT",
                        "name",
                        "Gerda Markersma",
                        "birthDate",
                        "1950-05-01",
                        "gender",
                        "FEMALE",
                        "indication",
                        "Beschikking 7654321"))));
        report = UUID.fromString(Filings.file(cast.provider(), content).path("reportId"));
        Protocol.acknowledge(cast.supervisor(), report).statusCode(200);
        Protocol.assess(cast.supervisor(), report, "SUPERVISOR_INVESTIGATION").statusCode(200);
    }

    private ValidatableResponse beginning(Person who) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .post("/reports/{id}/publication", report)
                .then();
    }

    private void write(String happened) {
        Map<String, Object> content =
                new HashMap<>(publication(cast.supervisor()).extract().<Map<String, Object>>path("content"));
        content.put("summary", "Het toezicht onderzocht een val.");
        content.put(
                "sections",
                List.of(Map.of(
                        "id", "feiten",
                        "heading", "Wat is er gebeurd?",
                        "passages", List.of(Map.of("id", "feiten-1", "text", happened)))));
        save(content).statusCode(200);
    }

    @Override
    String id() {
        return Filings.report(cast.supervisor(), report).path("publicationId");
    }

    @Override
    String address() {
        return PublicReport.address(Filings.report(cast.supervisor(), report).path("number"));
    }
}
