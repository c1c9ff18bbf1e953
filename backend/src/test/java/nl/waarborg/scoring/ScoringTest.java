package nl.waarborg.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspection.InspectionSteps;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoringTest {

    @Inject
    InspectionSteps steps;

    private ScoringGround ground;

    @BeforeEach
    void plan() {
        ground = new ScoringGround();
    }

    @Test
    void each_score_counts_at_once_and_the_rule_of_the_framework_makes_the_result() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2", "C1"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("result.overall.verdict", equalTo("NONE"))
                .body("result.overall.measured", equalTo(3))
                .body("result.overall.done", equalTo(0));

        // weight 2 × 3, of weight 2 × 3
        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("FULL", "De uren kloppen."))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("score.finding", equalTo("De uren kloppen."))
                .body("score.scoredBy", equalTo(ground.supervisor.name()))
                .body("result.overall.verdict", equalTo("GOOD"))
                .body("result.overall.percent", equalTo(100.0f));
        // and weight 1 × 0.6: 6.6 of 9 is 73.33 %
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.body("LOW", ""))
                .body("result.overall.points", equalTo(6.6f))
                .body("result.overall.possible", equalTo(9))
                .body("result.overall.percent", equalTo(73.33f))
                .body("result.overall.verdict", equalTo("SUFFICIENT"))
                .body("result.themes.code", contains("ADM", "CON"))
                .body("result.themes[0].limitPercent", equalTo(60))
                .body("result.themes[0].outcome.flagged", equalTo(false))
                .body("result.themes[1].outcome.verdict", equalTo("NONE"));
        // weight 0.5 × 0.6 of 1.5 is 20 %, below the 40 of the rule
        Scores.save(ground.supervisor, ground.inspection, "C1", Scores.body("LOW", ""))
                .body("result.themes[1].outcome.flagged", equalTo(true))
                .body("result.overall.done", equalTo(3));
        // 7.5 of 9 is above the limit for good in the theme
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.body("HALF", ""))
                .body("result.themes[0].outcome.verdict", equalTo("GOOD"));
    }

    @Test
    void not_assessed_takes_a_reason_and_counts_in_neither_part() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2"));
        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("HALF", ""));

        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.notAssessed(""))
                .statusCode(200)
                .body("score.done", equalTo(false))
                .body("result.overall.done", equalTo(1));
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.notAssessed("Er waren geen facturen."))
                .statusCode(200)
                .body("score.done", equalTo(true))
                .body("result.overall.done", equalTo(2))
                .body("result.overall.assessed", equalTo(1))
                .body("result.overall.percent", equalTo(50.0f))
                .body("result.overall.verdict", equalTo("SUFFICIENT"));

        Map<String, Object> both = Scores.notAssessed("Toch wel");
        both.put("score", "FULL");
        Scores.save(ground.supervisor, ground.inspection, "A2", both)
                .statusCode(400)
                .body("violations.pointer", contains("/notAssessed"));
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.body("MEETS", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/score"));
    }

    @Test
    void two_inspectors_meet_only_on_the_same_criterion_and_then_no_word_is_lost() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2"));
        String first = Scores.etag(ground.supervisor, ground.inspection, "A1");
        String second = Scores.etag(ground.supervisor, ground.inspection, "A2");

        Scores.save(ground.supervisor, ground.inspection, "A1", first, Scores.body("FULL", "Van de een."))
                .statusCode(200);
        Scores.save(ground.colleague, ground.inspection, "A2", second, Scores.body("HALF", "Van de ander."))
                .statusCode(200)
                .body("result.overall.done", equalTo(2));
        Scores.save(ground.colleague, ground.inspection, "A1", first, Scores.body("LOW", "Ook van de ander."))
                .statusCode(412);
        ground.colleague
                .api()
                .get("/inspections/{id}/scoring", ground.inspection)
                .then()
                .body("scores.find { it.ref == 'A1' }.finding", equalTo("Van de een."))
                .body("scores.find { it.ref == 'A1' }.scoredBy", equalTo(ground.supervisor.name()))
                .body("scores.find { it.ref == 'A2' }.finding", equalTo("Van de ander."));
        ground.supervisor
                .api()
                .body(Scores.body("FULL", ""))
                .put("/inspections/{id}/scoring/criteria/{ref}", ground.inspection, "A1")
                .then()
                .statusCode(428);
    }

    @Test
    void a_file_as_evidence_belongs_to_the_inspection() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1"));
        Map<String, Object> body = Scores.body("FULL", "Zie het rooster.");
        body.put("evidence", List.of(Map.of("kind", "OTHER", "text", "Rooster week 12")));
        Scores.save(ground.supervisor, ground.inspection, "A1", body)
                .statusCode(200)
                .body("score.evidence.text", contains("Rooster week 12"));

        body.put("evidence", List.of(Map.of("kind", "FILE", "id", UUID.randomUUID())));
        Scores.save(ground.supervisor, ground.inspection, "A1", body)
                .statusCode(400)
                .body("violations.pointer", contains("/evidence"));
    }

    @Test
    void scores_stay_within_the_team() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1"));
        ground.supervisor
                .api()
                .get("/inspections/{id}", ground.inspection)
                .then()
                .body("actions", hasItems("chooseCriteria", "saveScore"));
        Person contractManager = People.atAuthority(ground.authority, Role.CONTRACT_MANAGER);
        Person provider = People.with(Role.PROVIDER_USER);
        Person stranger = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

        contractManager
                .api()
                .get("/inspections/{id}/scoring", ground.inspection)
                .then()
                .statusCode(403);
        provider.api()
                .get("/inspections/{id}/scoring", ground.inspection)
                .then()
                .statusCode(403);
        stranger.api()
                .get("/inspections/{id}/scoring", ground.inspection)
                .then()
                .statusCode(404);
        Scores.save(stranger, ground.inspection, "A1", "\"0\"", Scores.body("FULL", ""))
                .statusCode(404);
    }

    @Test
    void a_cancelled_inspection_is_scored_no_more() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1"));
        Inspections.step(ground.supervisor, ground.inspection, "cancellation", Map.of("reason", "De aanbieder stopt."))
                .statusCode(200)
                .body("actions", not(hasItems("saveScore")));

        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("FULL", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void from_the_final_report_on_nothing_that_led_to_it_changes() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2"));
        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("HALF", "Voor het concept."));
        ground.advance(steps, InspectionStatus.IN_PROGRESS, InspectionStatus.DRAFT_REPORT);
        // the provider's reaction can still change a score, and no longer what is measured
        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("FULL", "Na de reactie."))
                .statusCode(200);
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1"))
                .statusCode(409);
        ground.advance(steps, InspectionStatus.FINAL);

        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("LOW", "Te laat."))
                .statusCode(409);
        ground.coordinator
                .api()
                .header("If-Match", Frameworks.etag(ground.coordinator, ground.small))
                .post("/framework-versions/{id}/retirement", ground.small)
                .then()
                .statusCode(200);
        ground.supervisor
                .api()
                .get("/inspections/{id}/scoring", ground.inspection)
                .then()
                .statusCode(200)
                .body("framework.nameNl", equalTo("Rechtmatigheid, proef"))
                .body("scores.find { it.ref == 'A1' }.finding", equalTo("Na de reactie."))
                .body("result.overall.verdict", equalTo("GOOD"));
    }
}
