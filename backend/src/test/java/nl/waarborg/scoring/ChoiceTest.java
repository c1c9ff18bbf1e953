package nl.waarborg.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChoiceTest {

    private ScoringGround ground;

    @BeforeEach
    void plan() {
        ground = new ScoringGround();
    }

    @Test
    void criteria_are_proposed_by_kind_of_provider_and_funding() {
        String shipped = Frameworks.inUse(
                ground.coordinator, ground.administrator, Frameworks.adopt(ground.coordinator, ground.authority));

        ground.supervisor
                .api()
                .get("/inspections/{id}/scoring", ground.inspection)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("choice", nullValue())
                .body("suggestedGroup", equalTo("PROFESSIONAL"))
                .body("suggestedFunding", equalTo("PERSONAL_BUDGET"))
                .body("frameworks.code", contains("RM-PROEF", Frameworks.SHIPPED));
        // 44, without the contracted one and the two that depend on the situation
        assertThat(proposed(shipped, "PROFESSIONAL", "PERSONAL_BUDGET")).hasSize(41);
        assertThat(proposed(shipped, "PROFESSIONAL", "IN_KIND")).hasSize(42).contains("DT5");
        assertThat(proposed(shipped, "INFORMAL", "PERSONAL_BUDGET")).hasSize(19);
        assertThat(proposed(shipped, "CUSTODIAL_PARENT", "PERSONAL_BUDGET")).hasSize(11);
        assertThat(proposed(ground.small, "INFORMAL", "IN_KIND")).containsExactly("A1", "A2", "C1");
        assertThat(proposed(ground.small, "PROFESSIONAL", "PERSONAL_BUDGET")).containsExactly("A1");
    }

    @Test
    void only_a_framework_of_the_authority_that_is_in_use_can_be_chosen() {
        String draft = ground.coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/framework-versions/{id}/copies", ground.small)
                .then()
                .extract()
                .path("id");
        Scores.choose(ground.supervisor, ground.inspection, draft, List.of("A1"))
                .statusCode(400)
                .body("violations.pointer", contains("/frameworkVersionId"));
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "Z9"))
                .statusCode(400)
                .body("violations.pointer", contains("/refs/1"));
        ground.supervisor
                .api()
                .header("If-Match", "\"7\"")
                .body(Map.of(
                        "frameworkVersionId",
                        ground.small,
                        "providerGroup",
                        "PROFESSIONAL",
                        "funding",
                        "IN_KIND",
                        "refs",
                        List.of("A1")))
                .put("/inspections/{id}/scoring", ground.inspection)
                .then()
                .statusCode(412);
    }

    @Test
    void what_was_written_on_a_criterion_that_is_left_out_comes_back_with_it() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2"));
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.body("LOW", "Facturen missen."));

        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1"))
                .statusCode(200)
                .body("result.overall.measured", equalTo(1))
                .body("result.overall.verdict", equalTo("NONE"));
        Scores.save(ground.supervisor, ground.inspection, "A2", Scores.body("FULL", ""))
                .statusCode(404);
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2", "C1"))
                .statusCode(200)
                .body("scores.find { it.ref == 'A2' }.finding", equalTo("Facturen missen."))
                .body("result.overall.measured", equalTo(3));
        assertThat(Protocol.timeline(ground.supervisor, ground.inspection))
                .contains("scoring.chosen", "scoring.chosen-again");
    }

    @Test
    void an_inspection_keeps_the_version_that_it_chose_when_the_framework_changes() {
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2"));
        Scores.all(ground.supervisor, ground.inspection, List.of("A1", "A2"), "HALF");
        Object before = Scores.scoring(ground.supervisor, ground.inspection).path("result");

        String next = ground.coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/framework-versions/{id}/copies", ground.small)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> stricter = Frameworks.small();
        stricter.put(
                "decisionRule",
                Map.of("goodAbovePercent", 99, "sufficientFromPercent", 98, "themeInsufficientBelowPercent", 98));
        ground.coordinator
                .api()
                .header("If-Match", Frameworks.etag(ground.coordinator, next))
                .body(stricter)
                .put("/framework-versions/{id}", next)
                .then()
                .statusCode(200);
        Frameworks.propose(ground.coordinator, next).statusCode(200);
        Frameworks.agree(ground.administrator, next).statusCode(200);

        assertThat(Scores.scoring(ground.supervisor, ground.inspection).<Object>path("result"))
                .isEqualTo(before);
        Scores.choose(ground.supervisor, ground.inspection, next, List.of("A1"))
                .statusCode(409)
                .body("type", equalTo("/problems/scores-given"));
        // adding a criterion of the version that it has is still possible
        Scores.choose(ground.supervisor, ground.inspection, ground.small, List.of("A1", "A2", "C1"))
                .statusCode(200);
    }

    private List<String> proposed(String framework, String group, String funding) {
        return ground.supervisor
                .api()
                .queryParam("frameworkVersionId", framework)
                .queryParam("providerGroup", group)
                .queryParam("funding", funding)
                .get("/inspections/{id}/scoring/proposal", ground.inspection)
                .then()
                .statusCode(200)
                .extract()
                .path("refs");
    }
}
