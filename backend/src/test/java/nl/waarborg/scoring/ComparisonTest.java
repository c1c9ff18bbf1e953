package nl.waarborg.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspection.InspectionSteps;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonTest {

    @Inject
    InspectionSteps steps;

    private ScoringGround ground;

    @BeforeEach
    void plan() {
        ground = new ScoringGround();
    }

    @Test
    void a_retest_is_compared_criterion_by_criterion() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2", "C1"));
        Scores.save(ground.supervisor, ground.inspection, "A1", Scores.body("LOW", "Uren ontbreken."));
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.body("HALF", ""));
        Scores.save(ground.supervisor, ground.inspection, "C1", Scores.body("FULL", ""));
        ground.advance(steps, InspectionStatus.IN_PROGRESS, InspectionStatus.DRAFT_REPORT, InspectionStatus.FINAL);
        UUID retest = ground.planned(ground.inspection);
        Scores.choose(ground.supervisor, retest, ground.small, List.of("A1", "A2"));
        Scores.save(ground.supervisor, retest, "A1", Scores.body("FULL", "Uren zijn er nu."));
        Scores.save(ground.supervisor, retest, "A2", Scores.body("LOW", ""));

        ground.supervisor
                .api()
                .get("/inspections/{id}/scoring/comparison", retest)
                .then()
                .statusCode(200)
                .body("earlierId", equalTo(ground.inspection.toString()))
                .body("sameFramework", equalTo(true))
                .body("criteria.ref", contains("A1", "A2", "C1"))
                .body("criteria.change", contains("BETTER", "WORSE", "OPEN"))
                .body("counts", equalTo(Map.of("better", 1, "worse", 1, "same", 0, "open", 1)))
                .body("criteria[0].earlier.score", equalTo("Niet op orde"))
                .body("criteria[0].earlier.finding", equalTo("Uren ontbreken."))
                .body("criteria[0].now.score", equalTo("Op orde"))
                .body("criteria[2].now", nullValue())
                .body("themes.code", contains("ADM", "CON"))
                .body("themes[0].earlier.flagged", equalTo(true))
                .body("themes[0].now.flagged", equalTo(false))
                .body("overall.verdict", equalTo("SUFFICIENT"));
        ground.supervisor
                .api()
                .get("/inspections/{id}/scoring/comparison", ground.inspection)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-retest"));
    }

    @Test
    void a_retest_is_compared_by_whoever_reads_what_it_tests_again() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1"));
        ground.advance(steps, InspectionStatus.IN_PROGRESS, InspectionStatus.DRAFT_REPORT, InspectionStatus.FINAL);
        Person specialist = People.atAuthority(ground.authority, Role.LAWFULNESS_SUPERVISOR);
        UUID retest = ground.planned(ground.inspection, ground.supervisor, specialist);
        Scores.choose(ground.supervisor, retest, ground.small, List.of("A1"));

        specialist.api().get("/inspections/{id}/scoring", retest).then().statusCode(200);
        specialist
                .api()
                .get("/inspections/{id}/scoring/comparison", retest)
                .then()
                .statusCode(404);
    }
}
