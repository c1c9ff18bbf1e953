package nl.waarborg.inspectionreport;

import static nl.waarborg.testing.InspectionReports.compose;
import static nl.waarborg.testing.InspectionReports.deviate;
import static nl.waarborg.testing.InspectionReports.paper;
import static nl.waarborg.testing.InspectionReports.passage;
import static nl.waarborg.testing.InspectionReports.report;
import static nl.waarborg.testing.InspectionReports.score;
import static nl.waarborg.testing.InspectionReports.section;
import static nl.waarborg.testing.InspectionReports.step;
import static nl.waarborg.testing.InspectionReports.write;
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
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Composing a report from what was found, and writing in it. */
@QuarkusTest
class InspectionReportTest {

    private static final List<String> ALL = List.of("A1", "A2", "C1");

    private Cast cast;

    @BeforeEach
    void visit() {
        cast = InspectionReports.visited("Voorbeeldzorg De Proef", "Periodiek.", Frameworks.small(), ALL);
        score(cast, "A1", "FULL", "De uren kloppen.");
        score(cast, "C1", "FULL", "Hij doet het zelf.");
    }

    @Test
    void a_report_is_composed_from_what_was_found_and_tells_when_that_changed() {
        cast.supervisor()
                .api()
                .get("/inspections/{id}/report", cast.inspection())
                .then()
                .statusCode(404);

        compose(cast)
                .body("state", equalTo("DRAFTING"))
                .body("overall.code", equalTo("GOOD"))
                .body("themes.code", contains("ADM", "CON"))
                .body("current", equalTo(true))
                .body("sections.heading", hasItems("Samenvatting", "Administratie", "Conclusie en vervolg"))
                .body(passage("criterion-A1"), containsString("De uren kloppen."));
        send().statusCode(409).body("type", equalTo("/problems/findings-incomplete"));

        score(cast, "A2", "HALF", "Klopt deels.");
        report(cast.supervisor(), cast).body("current", equalTo(false));
        send().statusCode(409).body("type", equalTo("/problems/findings-changed"));
        compose(cast).body("current", equalTo(true)).body(passage("criterion-A2"), containsString("Klopt deels."));
    }

    @Test
    void a_result_that_differs_from_the_rule_stands_beside_what_the_rule_made() throws IOException {
        score(cast, "A2", "LOW", "Klopt niet.");
        deviate(cast, "INSUFFICIENT", null, "Er is acuut gevaar.");

        compose(cast)
                .body("overall.code", equalTo("INSUFFICIENT"))
                .body("overall.byRule", equalTo("SUFFICIENT"))
                .body(passage("summary"), containsString("Het oordeel is **onvoldoende**."))
                .body(passage("summary"), containsString("volgens het toetsingskader is dat voldoende"))
                .body(passage("summary"), containsString("staat bij de conclusie"))
                .body(passage("conclusion"), containsString("volgens het toetsingskader is dat voldoende"))
                .body(passage("conclusion"), not(containsString("staat bij de conclusie")))
                .body(passage("deviation"), containsString("Ons oordeel is anders"))
                .body(passage("deviation"), containsString("Er is acuut gevaar."));
        assertThat(paper(cast.supervisor(), cast)).contains("Volgens het toetsingskader is deze score voldoende.");
    }

    @Test
    void a_result_where_nothing_could_be_assessed_says_that_the_framework_gives_none() {
        ALL.forEach(ref -> Scores.save(
                        cast.supervisor(),
                        cast.inspection(),
                        ref,
                        Map.of(
                                "notAssessed",
                                true,
                                "notAssessedReason",
                                "De deur bleef dicht.",
                                "finding",
                                "",
                                "evidence",
                                List.of()))
                .statusCode(200));
        deviate(cast, "INSUFFICIENT", null, "Niemand liet ons binnen.");

        compose(cast)
                .body("overall.byRule", equalTo("NONE"))
                .body(passage("summary"), containsString("Volgens het toetsingskader is er geen oordeel"));
    }

    @Test
    void a_follow_up_that_differs_from_the_rule_leaves_the_result_as_it_is() {
        score(cast, "A2", "LOW", "Klopt niet.");
        deviate(cast, null, "HEAVIER_MEASURE", "Ze deden niets met ons advies.");

        compose(cast)
                .body("overall.code", equalTo("SUFFICIENT"))
                .body("overall.byRule", nullValue())
                .body(passage("summary"), containsString("Het oordeel is **voldoende**: de score is"))
                .body(passage("deviation"), containsString("Wij kiezen een ander vervolg"))
                .body(passage("deviation"), containsString("Ze deden niets met ons advies."));
    }

    @Test
    void what_somebody_wrote_stays_and_is_not_overwritten() {
        compose(cast);
        Object section = section(cast, "Samenvatting").get("id");
        Map<String, Object> written = written(
                "Kort en goed",
                Map.of("id", "summary", "text", "Onze eigen woorden."),
                Map.of("text", "Een tweede alinea."));

        write(cast, section, 0, written)
                .statusCode(200)
                .body("passages.text", contains("Onze eigen woorden.", "Een tweede alinea."));
        write(cast, section, 0, written).statusCode(412);
        write(cast, section, 1, written("Kop", Map.of("id", "elders", "text", "x")))
                .statusCode(400)
                .body("violations.pointer", contains("/passages/0/id"));
        compose(cast)
                .body("sections.heading", hasItem("Kort en goed"))
                .body(passage("summary"), equalTo("Onze eigen woorden."));
    }

    @Test
    void a_criterion_that_is_left_out_goes_but_for_what_somebody_wrote_of_it() {
        score(cast, "A2", "HALF", "Klopt deels.");
        compose(cast);
        Map<String, Object> section = section(cast, "Administratie");
        write(
                        cast,
                        section.get("id"),
                        section.get("version"),
                        written(
                                "Administratie",
                                composed(section, "theme-ADM"),
                                composed(section, "criterion-A1"),
                                Map.of("id", "criterion-A2", "text", "Onze woorden over de facturen.")))
                .statusCode(200);
        score(cast, "A1", "FULL", "De uren kloppen nog steeds.");

        measure("A1");
        compose(cast)
                .body(passage("criterion-A1"), containsString("nog steeds"))
                .body(passage("criterion-A2"), equalTo("Onze woorden over de facturen."))
                .body("sections.heading", not(hasItem("Contract")))
                .body(of("Administratie", "gone"), equalTo(false))
                .body(of("Administratie", "leftOver"), contains("criterion-A2"));

        section = section(cast, "Administratie");
        write(
                        cast,
                        section.get("id"),
                        section.get("version"),
                        written("Administratie", composed(section, "theme-ADM"), composed(section, "criterion-A1")))
                .statusCode(200)
                .body("leftOver", empty());
    }

    @Test
    void a_theme_that_is_left_out_stays_at_the_end_with_what_somebody_wrote_until_that_is_taken_out() {
        score(cast, "A2", "HALF", "Klopt deels.");
        compose(cast);
        Map<String, Object> section = section(cast, "Contract");
        write(
                        cast,
                        section.get("id"),
                        section.get("version"),
                        written(
                                "Contract",
                                composed(section, "theme-CON"),
                                Map.of("id", "criterion-C1", "text", "Onze woorden over het contract.")))
                .statusCode(200);

        measure("A1", "A2");
        compose(cast)
                .body("sections[-1].heading", equalTo("Contract"))
                .body("sections[-1].gone", equalTo(true))
                .body("sections[-1].passages.text", contains("Onze woorden over het contract."));

        measure("A1", "A2", "C1");
        compose(cast)
                .body(of("Contract", "gone"), equalTo(false))
                .body(of("Contract", "leftOver"), empty())
                .body(of("Contract", "passages.id"), contains("theme-CON", "criterion-C1"))
                .body(passage("criterion-C1"), equalTo("Onze woorden over het contract."));

        measure("A1", "A2");
        compose(cast);
        section = section(cast, "Contract");
        write(cast, section.get("id"), section.get("version"), written("Contract"))
                .statusCode(200);
        send().statusCode(200);
        report(cast.provider(), cast).body("sections.heading", not(hasItem("Contract")));
        compose(cast).body("sections.heading", not(hasItem("Contract")));
    }

    @Test
    void a_paragraph_that_somebody_took_out_stays_out_and_a_new_one_comes_in_its_place() {
        measure("A1", "C1");
        compose(cast);
        Map<String, Object> section = section(cast, "Contract");
        write(cast, section.get("id"), section.get("version"), written("Contract", composed(section, "criterion-C1")))
                .statusCode(200);
        section = section(cast, "Administratie");
        write(
                        cast,
                        section.get("id"),
                        section.get("version"),
                        written("Onze kop", Map.of("id", "theme-ADM", "text", "Zo gaat het hier.")))
                .statusCode(200);

        measure(ALL.toArray(String[]::new));
        compose(cast)
                .body(passage("theme-CON"), nullValue())
                .body(of("Onze kop", "passages.id"), contains("theme-ADM", "criterion-A2"));
    }

    private ValidatableResponse send() {
        return step(cast.supervisor(), cast, "sending", Map.of());
    }

    private void measure(String... refs) {
        String framework = Scores.scoring(cast.supervisor(), cast.inspection()).path("choice.frameworkVersionId");
        Scores.choose(cast.supervisor(), cast.inspection(), framework, List.of(refs))
                .statusCode(200);
    }

    @SafeVarargs
    private static Map<String, Object> written(String heading, Map<String, ?>... passages) {
        return Map.of("heading", heading, "passages", List.of(passages));
    }

    /** A passage as it stands, untouched. */
    @SuppressWarnings("unchecked")
    private static Map<String, ?> composed(Map<String, Object> section, String id) {
        return ((List<Map<String, ?>>) section.get("passages"))
                .stream()
                        .filter(passage -> id.equals(passage.get("id")))
                        .findFirst()
                        .orElseThrow();
    }

    private static String of(String heading, String field) {
        return "sections.find { it.heading == '" + heading + "' }." + field;
    }
}
