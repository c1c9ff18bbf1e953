package nl.waarborg.inspectionreport;

import static nl.waarborg.testing.InspectionReports.compose;
import static nl.waarborg.testing.InspectionReports.paper;
import static nl.waarborg.testing.InspectionReports.report;
import static nl.waarborg.testing.InspectionReports.score;
import static nl.waarborg.testing.InspectionReports.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Scores;
import org.junit.jupiter.api.Test;

/** A report becomes final: each reaction is weighed, and a second person agrees. */
@QuarkusTest
class FinalReportTest {

    @Inject
    OnEventLoop loop;

    @Inject
    InspectionReportService reports;

    @Test
    void a_second_person_makes_it_final_once_each_reaction_was_weighed() throws Exception {
        Cast cast = reacted();
        report(cast.supervisor(), cast).body("actions", not(hasItem("proposeFinalReport")));
        step(cast.supervisor(), cast, "finalisation", null)
                .statusCode(409)
                .body("type", equalTo("/problems/reactions-not-weighed"));
        weigh(cast);
        report(cast.supervisor(), cast).body("actions", hasItem("proposeFinalReport"));
        report(cast.provider(), cast).body("reactions[0].reason", nullValue());

        step(cast.supervisor(), cast, "finalisation", null).statusCode(200).body("state", equalTo("PROPOSED"));
        report(cast.provider(), cast).body("state", equalTo("REACTED")).body("proposedBy", nullValue());
        step(cast.supervisor(), cast, "finalisation-agreement", Map.of("agreed", true))
                .statusCode(403);
        step(cast.coordinator(), cast, "finalisation-agreement", Map.of("agreed", false))
                .statusCode(400);
        step(
                        cast.coordinator(),
                        cast,
                        "finalisation-agreement",
                        Map.of("agreed", false, "reason", "De conclusie mist een reden."))
                .statusCode(200)
                .body("state", equalTo("REACTED"))
                .body("sentBackReason", equalTo("De conclusie mist een reden."));
        step(cast.supervisor(), cast, "finalisation", null).statusCode(200);
        step(cast.coordinator(), cast, "finalisation-agreement", Map.of("agreed", true))
                .statusCode(200)
                .body("state", equalTo("FINAL"))
                .body("reactions[0].weighedBy", equalTo(cast.supervisor().name()))
                .body("finalBy", equalTo(cast.coordinator().name()));

        report(cast.provider(), cast)
                .body("state", equalTo("FINAL"))
                .body("reactions[0].reason", containsString("twee facturen"))
                .body("reactions[0].weighedBy", nullValue());
        cast.supervisor()
                .api()
                .get("/inspections/{id}", cast.inspection())
                .then()
                .body("status", equalTo("FINAL"))
                .body("actions", hasItem("closeInspection"))
                .body("actions", not(hasItem("changeReportSection")));
        assertThat(Protocol.letters(cast.provider(), cast.inspection())).contains("FINAL_INSPECTION_REPORT");
        Scores.save(cast.supervisor(), cast.inspection(), "A1", Scores.body("LOW", "Toch niet."))
                .statusCode(409);
        FinalReport told = loop.run(() -> reports.finalReport(cast.authority(), cast.inspection()))
                .orElseThrow();
        assertThat(told.overall().code()).isEqualTo(FinalReport.Result.GOOD);
        assertThat(told.reactions())
                .singleElement()
                .satisfies(one -> assertThat(one.followed()).isFalse());
        assertThat(paper(cast.provider(), cast)).contains("Administratie – A2. Facturen passen bij de zorg");
        Inspections.step(
                        cast.supervisor(),
                        cast.inspection(),
                        "closing",
                        Map.of("reason", "De aanbieder verbetert zelf."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    void agreeing_is_offered_to_whoever_is_asked_and_to_nobody_else() {
        Cast cast = reacted();
        weigh(cast);
        step(cast.supervisor(), cast, "finalisation", null).statusCode(200);
        Person another = People.atAuthority(cast.authority(), Role.SUPERVISOR);

        report(cast.supervisor(), cast).body("actions", not(hasItem("agreeFinalReport")));
        report(another, cast).body("actions", not(hasItem("agreeFinalReport")));
        step(another, cast, "finalisation-agreement", Map.of("agreed", true)).statusCode(403);
        report(cast.coordinator(), cast).body("actions", hasItem("agreeFinalReport"));
    }

    @Test
    void a_percentage_is_rounded_once() {
        Map<String, Object> framework = Frameworks.small();
        framework.put(
                "themes",
                List.of(Map.of(
                        "code",
                        "ADM",
                        "nameNl",
                        "Administratie",
                        "criteria",
                        List.of(
                                Frameworks.criterion(1, "A1", "Urenregistratie klopt", "ALL", 15),
                                Frameworks.criterion(2, "A2", "Facturen passen bij de zorg", "ALL", 7)))));
        Cast cast = InspectionReports.visited("Voorbeeldzorg De Proef", "Periodiek.", framework, List.of("A1", "A2"));
        score(cast, "A1", "FULL", "De uren kloppen.");
        score(cast, "A2", "LOW", "Klopt niet.");

        // 49.2 of 66 is 74.5454… %: 74.55 when rounded on the way, and then 74.6
        compose(cast).body("overall.percentage", equalTo(74.5f)).body("themes[0].percentage", equalTo(74.5f));
    }

    private static Cast reacted() {
        Cast cast = FinalReports.withDraftSent("Voorbeeldzorg De Proef", "Periodiek.", "De uren kloppen.");
        step(
                        cast.provider(),
                        cast,
                        "reaction",
                        Map.of("items", List.of(Map.of("passageId", "criterion-A2", "text", "Dit klopt niet."))))
                .statusCode(200);
        return cast;
    }

    private static void weigh(Cast cast) {
        String reaction = report(cast.supervisor(), cast).extract().path("reactions[0].id");
        cast.supervisor()
                .api()
                .header("If-Match", "\"0\"")
                .body(Map.of("followed", false, "reason", "Wij zagen twee facturen zonder zorg."))
                .put("/report-reactions/{id}/weighing", reaction)
                .then()
                .statusCode(200)
                .body("reactions[0].followed", equalTo(false));
    }
}
