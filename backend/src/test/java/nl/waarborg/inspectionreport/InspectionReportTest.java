package nl.waarborg.inspectionreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.LastingPdf;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Scores;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InspectionReportTest {

    @Inject
    OnEventLoop loop;

    @Inject
    InspectionReportService reports;

    private UUID authority;
    private Person supervisor;
    private Person coordinator;
    private Person provider;
    private UUID inspection;

    @BeforeEach
    void visit() {
        authority = TestAuthorities.enter();
        supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        coordinator = People.atAuthority(authority, Role.COORDINATOR);
        Person administrator = People.atAuthority(authority, Role.ADMINISTRATOR);
        UUID oak = Providers.enter("Voorbeeldzorg De Proef", 12, coordinator);
        provider = People.atProvider(oak, Role.PROVIDER_USER);
        Map<String, Object> request = new HashMap<>(Inspections.request(supervisor));
        request.put("providerId", oak);
        request.remove("locationId");
        inspection = UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));
        Inspections.step(supervisor, inspection, "announcement", Map.of()).statusCode(200);
        Inspections.addVisit(supervisor, inspection, Inspections.visit(true)).statusCode(201);
        String framework = Frameworks.inUse(
                coordinator, administrator, Frameworks.bring(coordinator, authority, Frameworks.small()));
        Scores.choose(supervisor, inspection, framework, List.of("A1", "A2")).statusCode(200);
        Scores.save(supervisor, inspection, "A1", Scores.body("FULL", "De uren kloppen."))
                .statusCode(200);
    }

    @Test
    void a_report_is_composed_from_what_was_found_and_tells_when_that_changed() {
        supervisor.api().get("/inspections/{id}/report", inspection).then().statusCode(404);

        compose()
                .body("state", equalTo("DRAFTING"))
                .body("overall.code", equalTo("GOOD"))
                .body("themes.code", contains("ADM"))
                .body("current", equalTo(true))
                .body("sections.heading", hasItems("Samenvatting", "Administratie", "Conclusie en vervolg"))
                .body(passage("criterion-A1"), containsString("De uren kloppen."));
        step("sending", supervisor, Map.of()).statusCode(409).body("type", equalTo("/problems/findings-incomplete"));

        finishScoring();
        report(supervisor).body("current", equalTo(false));
        step("sending", supervisor, Map.of()).statusCode(409).body("type", equalTo("/problems/findings-changed"));
        compose().body("current", equalTo(true)).body(passage("criterion-A2"), containsString("Klopt deels."));
    }

    @Test
    void what_somebody_wrote_stays_and_is_not_overwritten() {
        finishScoring();
        compose();
        String section = report(supervisor).extract().path("sections.find { it.heading == 'Samenvatting' }.id");
        Map<String, Object> written = Map.of(
                "heading",
                "Kort en goed",
                "passages",
                List.of(Map.of("id", "summary", "text", "Onze eigen woorden."), Map.of("text", "Een tweede alinea.")));

        write(section, "\"0\"", written)
                .statusCode(200)
                .body("passages.text", contains("Onze eigen woorden.", "Een tweede alinea."));
        write(section, "\"0\"", written).statusCode(412);
        write(section, "\"1\"", Map.of("heading", "Kop", "passages", List.of(Map.of("id", "elders", "text", "x"))))
                .statusCode(400)
                .body("violations.pointer", contains("/passages/0/id"));
        compose().body("sections.heading", hasItem("Kort en goed"));
    }

    @Test
    void the_provider_reads_the_draft_from_when_it_was_sent_and_reacts_passage_by_passage() {
        finishScoring();
        compose();
        provider.api().get("/inspections/{id}/report", inspection).then().statusCode(404);
        step("sending", supervisor, Map.of()).statusCode(200).body("state", equalTo("WITH_PROVIDER"));
        assertThat(Protocol.letters(provider, inspection)).contains("DRAFT_INSPECTION_REPORT");
        assertThat(Protocol.terms(supervisor, inspection, "DRAFT_REPORT_REACTION"))
                .containsExactly("RUNNING");

        Map<String, Object> reaction = Map.of(
                "items",
                List.of(
                        Map.of("passageId", "criterion-A2", "text", "De facturen klopten wel."),
                        Map.of("text", "Dank voor het onderzoek.")));
        report(provider).body("reactions", empty()).body("sections.size()", equalTo(5));
        provider.api()
                .header("If-Match", etag(provider))
                .body(reaction)
                .put("/inspections/{id}/report/reaction-draft", inspection)
                .then()
                .statusCode(200)
                .body("reaction.items.text", contains("De facturen klopten wel.", "Dank voor het onderzoek."));
        report(supervisor).body("reaction", nullValue()).body("reactions", empty());
        step("finalisation", supervisor, null).statusCode(409).body("type", equalTo("/problems/reaction-awaited"));

        step("reaction", provider, Map.of("items", List.of(Map.of("passageId", "nergens", "text", "x"))))
                .statusCode(400);
        step("reaction", provider, reaction).statusCode(200).body("state", equalTo("REACTED"));
        report(supervisor)
                .body("reactions.about", hasItem(containsString("Klopt deels.")))
                .body("actions", hasItem("weighReaction"));
        assertThat(Protocol.terms(supervisor, inspection, "DRAFT_REPORT_REACTION"))
                .containsExactly("MET");
        assertThat(Protocol.terms(supervisor, inspection, "FINAL_REPORT")).containsExactly("RUNNING");
    }

    @Test
    void a_second_person_makes_it_final_once_each_reaction_was_weighed() {
        reacted();
        step("finalisation", supervisor, null).statusCode(409).body("type", equalTo("/problems/reactions-not-weighed"));
        String reaction = report(supervisor).extract().path("reactions[0].id");
        supervisor
                .api()
                .header("If-Match", "\"0\"")
                .body(Map.of("followed", false, "reason", "Wij zagen twee facturen zonder zorg."))
                .put("/report-reactions/{id}/weighing", reaction)
                .then()
                .statusCode(200)
                .body("reactions[0].followed", equalTo(false));
        report(provider).body("reactions[0].reason", nullValue());

        step("finalisation", supervisor, null).statusCode(200).body("state", equalTo("PROPOSED"));
        report(provider).body("state", equalTo("REACTED")).body("proposedBy", nullValue());
        step("finalisation-agreement", supervisor, Map.of("agreed", true)).statusCode(403);
        step("finalisation-agreement", coordinator, Map.of("agreed", false)).statusCode(400);
        step("finalisation-agreement", coordinator, Map.of("agreed", false, "reason", "De conclusie mist een reden."))
                .statusCode(200)
                .body("state", equalTo("REACTED"))
                .body("sentBackReason", equalTo("De conclusie mist een reden."));
        step("finalisation", supervisor, null).statusCode(200);
        step("finalisation-agreement", coordinator, Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("FINAL"))
                .body("finalBy", equalTo(coordinator.name()));

        report(provider).body("state", equalTo("FINAL")).body("reactions[0].reason", containsString("twee facturen"));
        supervisor
                .api()
                .get("/inspections/{id}", inspection)
                .then()
                .body("status", equalTo("FINAL"))
                .body("actions", hasItem("closeInspection"))
                .body("actions", not(hasItem("changeReportSection")));
        assertThat(Protocol.letters(provider, inspection)).contains("FINAL_INSPECTION_REPORT");
        Scores.save(supervisor, inspection, "A1", Scores.body("LOW", "Toch niet."))
                .statusCode(409);
        FinalReport told =
                loop.run(() -> reports.finalReport(authority, inspection)).orElseThrow();
        assertThat(told.overall().code()).isEqualTo(FinalReport.Result.GOOD);
        assertThat(told.reactions())
                .singleElement()
                .satisfies(one -> assertThat(one.followed()).isFalse());
        Inspections.step(supervisor, inspection, "closing", Map.of("reason", "De aanbieder verbetert zelf."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void the_report_is_a_lasting_and_accessible_pdf_for_whoever_reads_it() throws Exception {
        finishScoring();
        compose();
        step("sending", supervisor, Map.of()).statusCode(200);

        byte[] pdf = provider.api()
                .get("/inspections/{id}/report/document", inspection)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        LastingPdf.check(pdf);
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/inspections/{id}/report/document", inspection)
                .then()
                .statusCode(404);
    }

    private void finishScoring() {
        Scores.save(supervisor, inspection, "A2", Scores.body("HALF", "Klopt deels."))
                .statusCode(200);
    }

    private void reacted() {
        finishScoring();
        compose();
        step("sending", supervisor, Map.of()).statusCode(200);
        step(
                        "reaction",
                        provider,
                        Map.of("items", List.of(Map.of("passageId", "criterion-A2", "text", "Dit klopt niet."))))
                .statusCode(200);
    }

    private ValidatableResponse compose() {
        return supervisor
                .api()
                .put("/inspections/{id}/report", inspection)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse report(Person who) {
        return who.api().get("/inspections/{id}/report", inspection).then().statusCode(200);
    }

    private String etag(Person who) {
        return report(who).extract().header("ETag");
    }

    private ValidatableResponse step(String step, Person who, Map<String, ?> body) {
        var request = who.api().header("Idempotency-Key", Api.key()).header("If-Match", etag(who));
        return (body == null ? request : request.body(body))
                .post("/inspections/{id}/report/" + step, inspection)
                .then();
    }

    private ValidatableResponse write(String section, String version, Map<String, ?> written) {
        return supervisor
                .api()
                .header("If-Match", version)
                .body(written)
                .put("/report-sections/{id}", section)
                .then();
    }

    private static String passage(String id) {
        return "sections.passages.flatten().find { it.id == '" + id + "' }.text";
    }
}
