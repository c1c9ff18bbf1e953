package nl.waarborg.inspectionreport;

import static nl.waarborg.testing.InspectionReports.compose;
import static nl.waarborg.testing.InspectionReports.paper;
import static nl.waarborg.testing.InspectionReports.passage;
import static nl.waarborg.testing.InspectionReports.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspection.InspectionSteps;
import nl.waarborg.testing.FinalReports.Cast;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report says of the kind of inspection that it is of. */
@QuarkusTest
class ReportOfKindTest {

    private static final List<String> ALL = List.of("A1", "A2", "C1");

    @Inject
    InspectionSteps steps;

    private Cast first;

    @BeforeEach
    void visit() {
        first = InspectionReports.visited("Voorbeeldzorg De Proef", "Periodiek.", Frameworks.small(), ALL);
        score(first, "A1", "LOW", "De uren kloppen niet.");
        score(first, "A2", "HALF", "Klopt deels.");
        score(first, "C1", "FULL", "Hij doet het zelf.");
    }

    @Test
    void a_report_says_whether_it_is_about_quality_or_lawfulness() throws IOException {
        compose(first)
                .body(passage("kind"), equalTo("Dit is een periodiek onderzoek naar de kwaliteit van de zorg."))
                .body(passage("theme-CON"), containsString("(1 criterium beoordeeld)"))
                .body(passage("retest"), nullValue());

        Cast lawfulness = again("LAWFULNESS", ALL);
        score(lawfulness, "A1", "FULL", "De uren kloppen.");
        compose(lawfulness)
                .body(passage("kind"), equalTo("Dit is een periodiek onderzoek naar de rechtmatigheid van de zorg."));
        assertThat(paper(lawfulness.supervisor(), lawfulness)).contains("Periodiek rechtmatigheidsonderzoek");
    }

    @Test
    void the_report_of_a_retest_counts_what_became_of_the_criteria() {
        Cast retest = again("QUALITY", ALL);
        score(retest, "A1", "FULL", "De uren kloppen nu.");
        score(retest, "A2", "HALF", "Klopt deels.");
        compose(retest)
                .body(passage("retest"), containsString("Dit onderzoek is een hertoets van onderzoek"))
                .body(
                        passage("retest"),
                        containsString("beter scoort dan toen is 1, slechter 0 en gelijk 1. Niet te vergelijken: 1."));

        score(retest, "C1", "LOW", "Hij doet het niet meer zelf.");
        compose(retest).body(passage("retest"), containsString("is 1, slechter 1 en gelijk 1."));
    }

    /** The first one is final, and is tested again. */
    private Cast again(String aspect, List<String> refs) {
        steps.advance(first.supervisor(), first.inspection(), InspectionStatus.DRAFT_REPORT, InspectionStatus.FINAL);
        Map<String, Object> before =
                Inspections.inspection(first.supervisor(), first.inspection()).path("$");
        Map<String, Object> plan = Inspections.plan(first.supervisor());
        plan.put("aspect", aspect);
        plan.put("retestsId", first.inspection());
        Map<String, Object> request = new HashMap<>(Inspections.request(first.supervisor()));
        request.put("providerId", before.get("providerId"));
        request.put("locationId", before.get("locationId"));
        request.put("plan", plan);
        UUID inspection = UUID.fromString(Inspections.plan(first.supervisor(), request)
                .statusCode(201)
                .extract()
                .path("id"));
        Inspections.step(first.supervisor(), inspection, "announcement", Map.of())
                .statusCode(200);
        Inspections.addVisit(first.supervisor(), inspection, Inspections.visit(true))
                .statusCode(201);
        String version = first.supervisor()
                .api()
                .get("/inspections/{id}/scoring", inspection)
                .path("frameworks[0].id");
        Scores.choose(first.supervisor(), inspection, version, refs).statusCode(200);
        return new Cast(first.authority(), first.supervisor(), first.coordinator(), first.provider(), inspection);
    }
}
