package nl.waarborg.inspectionreport;

import static nl.waarborg.testing.InspectionReports.compose;
import static nl.waarborg.testing.InspectionReports.etag;
import static nl.waarborg.testing.InspectionReports.report;
import static nl.waarborg.testing.InspectionReports.score;
import static nl.waarborg.testing.InspectionReports.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.LastingPdf;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Protocol;
import nl.waarborg.watch.Watchdog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The draft goes to the provider, which reacts within its term or does not. */
@QuarkusTest
class DraftReactionTest {

    @Inject
    OnEventLoop loop;

    @Inject
    Watchdog watchdog;

    @Inject
    Clock clock;

    private Cast cast;

    @BeforeEach
    void prepare() {
        cast = InspectionReports.visited(
                "Voorbeeldzorg De Proef", "Periodiek.", Frameworks.small(), List.of("A1", "A2"));
        score(cast, "A1", "FULL", "De uren kloppen.");
        score(cast, "A2", "HALF", "Klopt deels.");
        compose(cast);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Test
    void the_letter_says_until_when_also_where_nobody_chose_another_day() {
        cast.supervisor()
                .api()
                .body(Map.of("kind", "DRAFT_INSPECTION_REPORT"))
                .post("/cases/{id}/letter-previews", cast.inspection())
                .then()
                .statusCode(200)
                .body("body", containsString("Tot wanneer kunt u reageren?"));
    }

    @Test
    void the_provider_reads_the_draft_from_when_it_was_sent_and_reacts_passage_by_passage() {
        cast.provider()
                .api()
                .get("/inspections/{id}/report", cast.inspection())
                .then()
                .statusCode(404);
        send();
        report(cast.supervisor(), cast).body("state", equalTo("WITH_PROVIDER"));
        assertThat(Protocol.letters(cast.provider(), cast.inspection())).contains("DRAFT_INSPECTION_REPORT");
        assertThat(terms("DRAFT_REPORT_REACTION")).containsExactly("RUNNING");

        Map<String, Object> reaction = Map.of(
                "items",
                List.of(
                        Map.of("passageId", "criterion-A2", "text", "De facturen klopten wel."),
                        Map.of("text", "Dank voor het onderzoek.")));
        report(cast.provider(), cast).body("reactions", empty()).body("sections.size()", equalTo(5));
        cast.provider()
                .api()
                .header("If-Match", etag(cast.provider(), cast))
                .body(reaction)
                .put("/inspections/{id}/report/reaction-draft", cast.inspection())
                .then()
                .statusCode(200)
                .body("reaction.items.text", contains("De facturen klopten wel.", "Dank voor het onderzoek."));
        report(cast.supervisor(), cast)
                .body("reaction", nullValue())
                .body("reactions", empty())
                .body("actions", not(hasItem("proposeFinalReport")));
        step(cast.supervisor(), cast, "finalisation", null)
                .statusCode(409)
                .body("type", equalTo("/problems/reaction-awaited"));

        step(cast.provider(), cast, "reaction", Map.of("items", List.of(Map.of("passageId", "nergens", "text", "x"))))
                .statusCode(400);
        step(cast.provider(), cast, "reaction", reaction).statusCode(200).body("state", equalTo("REACTED"));
        report(cast.supervisor(), cast)
                .body("reactions.about", hasItem(containsString("Klopt deels.")))
                .body("actions", hasItem("weighReaction"));
        assertThat(terms("DRAFT_REPORT_REACTION")).containsExactly("MET");
        assertThat(terms("FINAL_REPORT")).containsExactly("RUNNING");
    }

    @Test
    void what_is_composed_after_the_draft_was_sent_does_not_reach_the_provider_before_the_report_is_final()
            throws Exception {
        send();
        score(cast, "A1", "LOW", "De uren kloppen toch niet.");
        score(cast, "A2", "LOW", "Klopt niet.");
        compose(cast).body("overall.code", equalTo("INSUFFICIENT"));

        report(cast.provider(), cast)
                .body("overall.code", equalTo("GOOD"))
                .body("overall.percentage", equalTo(83.3f))
                .body("themes.verdict", contains("GOOD"))
                .body("followUp", containsString("verbetert zelf"));
        assertThat(paper()).contains("83,3%").doesNotContain("20%");

        step(cast.provider(), cast, "reaction", Map.of("items", List.of())).statusCode(200);
        step(cast.supervisor(), cast, "finalisation", null).statusCode(200);
        report(cast.provider(), cast).body("overall.code", equalTo("GOOD"));
        step(cast.coordinator(), cast, "finalisation-agreement", Map.of("agreed", true))
                .statusCode(200);
        report(cast.provider(), cast)
                .body("overall.code", equalTo("INSUFFICIENT"))
                .body("overall.percentage", equalTo(20.0f));
    }

    @Test
    void without_a_reaction_the_teams_term_begins_when_the_providers_is_over_and_both_end_with_the_report() {
        send();
        theTermIsOver();
        assertThat(terms("DRAFT_REPORT_REACTION")).containsExactly("MISSED");
        assertThat(terms("FINAL_REPORT")).containsExactly("RUNNING");

        step(cast.supervisor(), cast, "finalisation", null).statusCode(200);
        step(cast.coordinator(), cast, "finalisation-agreement", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("FINAL"));

        assertThat(terms("DRAFT_REPORT_REACTION")).containsExactly("WITHDRAWN");
        assertThat(terms("FINAL_REPORT")).containsExactly("MET");
    }

    @Test
    void a_reaction_that_comes_after_all_begins_the_teams_term_anew() {
        send();
        theTermIsOver();

        step(cast.provider(), cast, "reaction", Map.of("items", List.of())).statusCode(200);

        assertThat(terms("DRAFT_REPORT_REACTION")).containsExactly("MET");
        assertThat(terms("FINAL_REPORT")).containsExactlyInAnyOrder("WITHDRAWN", "RUNNING");
    }

    @Test
    void the_draft_is_a_lasting_and_accessible_pdf_for_whoever_reads_it() throws Exception {
        send();

        LastingPdf.check(pdf());
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/inspections/{id}/report/document", cast.inspection())
                .then()
                .statusCode(404);
    }

    private void send() {
        step(cast.supervisor(), cast, "sending", Map.of()).statusCode(200);
    }

    private void theTermIsOver() {
        LocalDate last =
                LocalDate.parse(report(cast.supervisor(), cast).extract().path("dueOn"));
        clock.stopAt(
                last.plusDays(1).atTime(LocalTime.of(9, 0)).atZone(Clock.ZONE).toInstant());
        loop.run(watchdog::catchUp);
    }

    private List<String> terms(String kind) {
        return Protocol.terms(cast.supervisor(), cast.inspection(), kind);
    }

    private String paper() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] pdf() {
        return cast.provider()
                .api()
                .get("/inspections/{id}/report/document", cast.inspection())
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }
}
