package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.attachment.TestUploads;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Embargoes;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.LastingPdf;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Protocol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationStoryTest extends PublicationHands {

    @Test
    void a_report_becomes_public_after_the_waiting_term_and_says_nothing_that_was_not_cleared() throws Exception {
        cast = FinalReports.of(
                "Zorg Publicatieproef",
                "Periodiek.",
                "Mevrouw MARKERNAAM (111222333) belt 06-12345678 en t.proef@zorg-proef.nl.");
        cast.supervisor()
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("text", "MARKERNOTITIE"))
                .post("/cases/{id}/notes", cast.inspection())
                .then()
                .statusCode(201);
        TestUploads.upload(cast.supervisor(), cast.inspection(), "MARKERBESTAND.txt", "MARKERINHOUD".getBytes());
        begin().body("state", equalTo("PREPARING"))
                .body("findings.kind", hasItems("BSN", "PHONE", "EMAIL"))
                .body("actions", hasItems("savePublication", "clearFinding", "proposePublication"));
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/not-cleared"));

        clear("BSN", "REMOVED", null);
        clear("PHONE", "REPLACED", "een telefoonnummer");
        clear("EMAIL", "REMOVED", null);
        publication(cast.supervisor())
                .body("findings", empty())
                .body("cleared.how", hasItems("REMOVED", "REPLACED"))
                .body(findingText(), containsString("een telefoonnummer"))
                .body(findingText(), not(containsString("111222333")));
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/no-summary"));
        write("De zorg is **op orde**.", "MARKERNAAM", "Een bewoner");

        step(cast.supervisor(), "proposal", inFull()).statusCode(200).body("state", equalTo("PROPOSED"));
        step(cast.supervisor(), "decision", Map.of("agreed", true))
                .statusCode(403)
                .body("type", equalTo("/problems/own-publication"));
        step(
                        cast.coordinator(),
                        "decision",
                        Map.of("agreed", true, "publishOn", clock.today().toString()))
                .statusCode(400)
                .body("violations.pointer", hasItem("/publishOn"));
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("publishOn", notNullValue());
        assertThat(Protocol.letters(cast.provider(), cast.inspection())).contains("PUBLICATION_NOTICE");

        given().get(address()).then().statusCode(not(equalTo(410)));
        publishOnItsDay();
        publishOnItsDay();

        publication(cast.supervisor()).body("state", equalTo("PUBLISHED")).body("address", equalTo(address()));
        read().body(containsString("<strong>op orde</strong>")).body(containsString("Een bewoner"));
        LastingPdf.check(given().get(address() + ".pdf").asByteArray());
        nothingLeaks(
                "MARKERNOTITIE",
                "Proefstraat",
                "MARKERNAAM",
                "MARKERBESTAND",
                "MARKERINHOUD",
                "111222333",
                "12345678",
                "t.proef");
    }

    @Test
    void a_result_that_differs_from_the_rule_says_so_to_the_public() {
        cast = InspectionReports.visited("Zorg Afwijkproef", "Periodiek.", Frameworks.small(), List.of("A1", "A2"));
        InspectionReports.score(cast, "A1", "FULL", "De uren kloppen.");
        InspectionReports.score(cast, "A2", "LOW", "Klopt niet.");
        InspectionReports.deviate(cast, "INSUFFICIENT", null, "Er is acuut gevaar.");
        InspectionReports.compose(cast);
        InspectionReports.step(cast.supervisor(), cast, "sending", Map.of()).statusCode(200);
        FinalReports.makeFinal(cast);
        begin();
        write("De zorg is niet veilig.", "", "");
        decided();
        publishOnItsDay();

        read().body(containsString("Oordeel: Onvoldoende"))
                .body(containsString("Volgens het toetsingskader is dat voldoende."));
        given().get(address() + ".json").then().statusCode(200).body("resultByRule.name", equalTo("Voldoende"));
    }

    @Test
    void an_objection_stops_the_publication_until_the_coordinator_goes_on() {
        waiting("Zorg Bezwaarproef");

        step(cast.supervisor(), "objection", Map.of("reason", "De aanbieder vraagt een voorlopige voorziening."))
                .statusCode(200)
                .body("state", equalTo("FROZEN"));
        publishOnItsDay();
        publication(cast.supervisor()).body("state", equalTo("FROZEN"));
        given().get(address()).then().body(not(containsString("op orde")));

        step(cast.supervisor(), "resumption", Map.of("publish", true, "reason", "Afgewezen."))
                .statusCode(403);
        step(cast.coordinator(), "resumption", Map.of("publish", true, "reason", "De rechter wees het af."))
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("frozenBecause", equalTo("De aanbieder vraagt een voorlopige voorziening."))
                .body("resumedBecause", equalTo("De rechter wees het af."));
        publication(cast.provider()).body("resumedBecause", nullValue()).body("frozenBecause", nullValue());
        publishOnItsDay();
        publication(cast.supervisor())
                .body("state", equalTo("PUBLISHED"))
                .body("resumedBecause", equalTo("De rechter wees het af."));
        read();
    }

    @Test
    void what_is_public_is_corrected_by_two_with_a_note_and_withdrawn_by_one_with_a_reason() {
        waiting("Zorg Correctieproef");
        publishOnItsDay();

        step(cast.supervisor(), "correction", Map.of("note", "De conclusie is verduidelijkt."))
                .statusCode(200)
                .body("state", equalTo("CORRECTING"));
        publication(cast.provider()).body("state", equalTo("PUBLISHED"));
        write("De zorg is *duidelijk* op orde.", "", "");
        read().body(not(containsString("duidelijk</em>")));
        step(cast.supervisor(), "proposal", notAtAll()).statusCode(409).body("type", equalTo("/problems/still-public"));
        step(cast.supervisor(), "proposal", inFull()).statusCode(200).body("state", equalTo("CORRECTION_PROPOSED"));
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("corrections.note", hasItem("De conclusie is verduidelijkt."));
        await().atMost(MINUTE)
                .untilAsserted(() -> read().body(containsString("<em>duidelijk</em>"))
                        .body(containsString("(versie 2).</strong> De conclusie is verduidelijkt.")));

        step(cast.supervisor(), "withdrawal", Map.of("reason", "Het rapport noemde een verkeerde locatie."))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        await().atMost(MINUTE)
                .untilAsserted(() -> given().get(address())
                        .then()
                        .statusCode(410)
                        .body(containsString("Het rapport noemde een verkeerde locatie."))
                        .body(not(containsString("Correctieproef"))));
        given().get("/rapporten?zoek=correctieproef").then().body(containsString("0 rapporten gevonden"));
    }

    @Test
    void the_provider_reads_the_public_version_when_asked_and_its_view_is_published_if_it_wishes() {
        cast = FinalReports.of("Zorg Zienswijzeproef", "Periodiek.", "De uren kloppen.");
        begin();
        cast.provider().api().get(path(), id()).then().statusCode(404);
        step(cast.supervisor(), "view-request", null).statusCode(200).body("view.askedAt", notNullValue());

        publication(cast.provider())
                .body("content.title", containsString("Zienswijzeproef"))
                .body("findings", empty())
                .body("weighing", nullValue())
                .body("savedBy", nullValue())
                .body("actions", equalTo(List.of("giveProviderView")));
        giveView("Wij zijn trots op ons team.", true);
        Person stranger = People.with(Role.PROVIDER_USER);
        stranger.api().get(path(), id()).then().statusCode(404);

        write("De zorg is op orde.", "", "");
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(cast.coordinator(), "decision", Map.of("agreed", false, "reason", "Kort de samenvatting in."))
                .statusCode(200)
                .body("state", equalTo("PREPARING"))
                .body("weighing.sentBackBecause", equalTo("Kort de samenvatting in."));
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(cast.coordinator(), "decision", Map.of("agreed", true)).statusCode(200);
        publication(cast.provider()).body("weighing", nullValue()).body("publishOn", notNullValue());
        publishOnItsDay();
        read().body(containsString("Wij zijn trots op ons team."));
    }

    @Test
    void not_publishing_and_publishing_in_part_need_a_ground() {
        cast = FinalReports.of("Zorg Weegproef", "Periodiek.", "De uren kloppen.");
        begin();
        write("De zorg is op orde.", "", "");
        Map<String, Object> part = new HashMap<>(inFull());
        part.put("outcome", "IN_PART");
        step(cast.supervisor(), "proposal", part).statusCode(400).body("violations.pointer", hasItem("/grounds"));
        part.put("grounds", List.of("PRIVACY"));
        step(cast.supervisor(), "proposal", part).statusCode(400).body("violations.pointer", hasItem("/leftOut"));
        part.put("outcome", "NOT");
        step(cast.supervisor(), "proposal", part).statusCode(200);
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("NOT_PUBLISHED"))
                .body("actions", hasItem("reconsiderPublication"));
        step(cast.supervisor(), "reconsideration", null).statusCode(200).body("state", equalTo("PREPARING"));
        write("Een andere versie.", "", "");
        cast.supervisor()
                .api()
                .header("If-Match", "\"0\"")
                .body(publication(cast.supervisor()).extract().<Map<String, ?>>path("content"))
                .put(path(), id())
                .then()
                .statusCode(412);
    }

    @Test
    void only_the_team_knows_of_a_publication_until_the_provider_is_told() {
        preparing("Zorg Inkijkproef", "De uren kloppen.");
        for (Person stranger : List.of(People.with(Role.SUPERVISOR), People.with(Role.COORDINATOR))) {
            stranger.api().get(path(), id()).then().statusCode(404);
        }

        step(cast.supervisor(), "proposal", notAtAll()).statusCode(200);
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("NOT_PUBLISHED"));
        unknownToTheProvider();

        step(cast.supervisor(), "reconsideration", null).statusCode(200);
        step(cast.supervisor(), "view-request", null).statusCode(200);
        publication(cast.provider()).body("state", equalTo("PREPARING"));
    }

    @Test
    void under_an_embargo_nothing_is_decided_for_the_public_and_what_waits_is_put_off() {
        preparing("Zorg Embargoproef", "De uren kloppen.");
        embargo(true);
        refusedUnderEmbargo(cast.supervisor(), "view-request", null);
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        refusedUnderEmbargo(cast.coordinator(), "decision", Map.of("agreed", true));
        unknownToTheProvider();

        embargo(false);
        step(cast.coordinator(), "decision", Map.of("agreed", true)).statusCode(200);
        embargo(true);
        publishOnItsDay();
        publication(cast.supervisor())
                .body("state", equalTo("WAITING"))
                .body("publishOn", equalTo(clock.today().plusDays(1).toString()));
        given().get(address()).then().statusCode(404);
        step(cast.supervisor(), "objection", Map.of("reason", "De aanbieder maakt bezwaar."))
                .statusCode(200);
        refusedUnderEmbargo(cast.coordinator(), "resumption", Map.of("publish", true, "reason", "Toch."));

        embargo(false);
        step(cast.coordinator(), "resumption", Map.of("publish", true, "reason", "Afgewezen."))
                .statusCode(200);
        publishOnItsDay();
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED"));
    }

    private void refusedUnderEmbargo(Person who, String step, Map<String, ?> body) {
        step(who, step, body).statusCode(409).body("type", equalTo("/problems/under-embargo"));
    }

    private void embargo(boolean on) {
        (on
                        ? Embargoes.lay(cast.supervisor(), "inspections", cast.inspection())
                        : Embargoes.lift(cast.supervisor(), "inspections", cast.inspection()))
                .statusCode(200);
    }

    private void unknownToTheProvider() {
        cast.provider().api().get(path(), id()).then().statusCode(404);
        cast.provider()
                .api()
                .get("/inspections/{id}", cast.inspection())
                .then()
                .statusCode(200)
                .body("publicationState", nullValue())
                .body("actions", not(hasItem("giveProviderView")));
    }

    private void nothingLeaks(String... markers) throws Exception {
        byte[] pdf = given().get(address() + ".pdf").asByteArray();
        String paper;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            paper = new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject()
                    + new String(document.getDocumentCatalog().getMetadata().toByteArray());
        }
        List<String> told = List.of(
                paper,
                given().get(address()).asString(),
                given().get(address() + ".json").asString(),
                given().get("/rapporten?zoek=publicatieproef").asString(),
                given().get("/rapporten.atom").asString(),
                given().get("/open-data/rapporten.json").asString(),
                given().get("/open-data/rapporten.csv").asString(),
                given().get("/sitemap.xml").asString(),
                given().get("/diwoo/sitemap.xml").asString());
        for (String marker : markers) {
            assertThat(told).as(marker).noneMatch(text -> text.contains(marker));
            given().get("/rapporten?zoek=" + marker).then().body(containsString("0 rapporten gevonden"));
        }
        assertThat(paper).contains("Een bewoner");
    }
}
