package nl.waarborg.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Role;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.shared.text.Language;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.OnEventLoop;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Scores;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoringTest {

    @Inject
    OnEventLoop loop;

    @Inject
    InspectionService inspections;

    private Person supervisor;
    private Person colleague;
    private Person coordinator;
    private Person administrator;
    private UUID authority;
    private UUID oak;
    private UUID inspection;
    private String small;

    @BeforeEach
    void plan() {
        authority = TestAuthorities.enter();
        supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        colleague = People.atAuthority(authority, Role.SUPERVISOR);
        coordinator = People.atAuthority(authority, Role.COORDINATOR);
        administrator = People.atAuthority(authority, Role.ADMINISTRATOR);
        oak = Providers.enter("Voorbeeldzorg De Eik", 12, coordinator);
        inspection = planned(null);
        small = Frameworks.inUse(
                coordinator, administrator, Frameworks.bring(coordinator, authority, Frameworks.small()));
    }

    @Test
    void criteria_are_proposed_by_kind_of_provider_and_funding() {
        String shipped = Frameworks.inUse(coordinator, administrator, Frameworks.adopt(coordinator, authority));

        supervisor
                .api()
                .get("/inspections/{id}/scoring", inspection)
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
        assertThat(proposed(small, "INFORMAL", "IN_KIND")).containsExactly("A1", "A2", "C1");
        assertThat(proposed(small, "PROFESSIONAL", "PERSONAL_BUDGET")).containsExactly("A1");
    }

    @Test
    void each_score_counts_at_once_and_the_rule_of_the_framework_makes_the_result() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2", "C1"))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("result.overall.verdict", equalTo("NONE"))
                .body("result.overall.measured", equalTo(3))
                .body("result.overall.done", equalTo(0));

        // weight 2 × 3, of weight 2 × 3
        Scores.save(supervisor, inspection, "A1", Scores.body("FULL", "De uren kloppen."))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("score.finding", equalTo("De uren kloppen."))
                .body("score.scoredBy", equalTo(supervisor.name()))
                .body("result.overall.verdict", equalTo("GOOD"))
                .body("result.overall.percent", equalTo(100.0f));
        // and weight 1 × 0.6: 6.6 of 9 is 73.33 %
        Scores.save(supervisor, inspection, "A2", Scores.body("LOW", ""))
                .body("result.overall.points", equalTo(6.6f))
                .body("result.overall.possible", equalTo(9))
                .body("result.overall.percent", equalTo(73.33f))
                .body("result.overall.verdict", equalTo("SUFFICIENT"))
                .body("result.themes.code", contains("ADM", "CON"))
                .body("result.themes[0].limitPercent", equalTo(60))
                .body("result.themes[0].outcome.flagged", equalTo(false))
                .body("result.themes[1].outcome.verdict", equalTo("NONE"));
        // weight 0.5 × 0.6 of 1.5 is 20 %, below the 40 of the rule
        Scores.save(supervisor, inspection, "C1", Scores.body("LOW", ""))
                .body("result.themes[1].outcome.flagged", equalTo(true))
                .body("result.overall.done", equalTo(3));
        // 7.5 of 9 is above the limit for good in the theme
        Scores.save(supervisor, inspection, "A2", Scores.body("HALF", ""))
                .body("result.themes[0].outcome.verdict", equalTo("GOOD"));
    }

    @Test
    void not_assessed_takes_a_reason_and_counts_in_neither_part() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2"));
        Scores.save(supervisor, inspection, "A1", Scores.body("HALF", ""));

        Scores.save(supervisor, inspection, "A2", Scores.notAssessed(""))
                .statusCode(200)
                .body("score.done", equalTo(false))
                .body("result.overall.done", equalTo(1));
        Scores.save(supervisor, inspection, "A2", Scores.notAssessed("Er waren geen facturen."))
                .statusCode(200)
                .body("score.done", equalTo(true))
                .body("result.overall.done", equalTo(2))
                .body("result.overall.assessed", equalTo(1))
                .body("result.overall.percent", equalTo(50.0f))
                .body("result.overall.verdict", equalTo("SUFFICIENT"));

        Map<String, Object> both = Scores.notAssessed("Toch wel");
        both.put("score", "FULL");
        Scores.save(supervisor, inspection, "A2", both)
                .statusCode(400)
                .body("violations.pointer", contains("/notAssessed"));
        Scores.save(supervisor, inspection, "A2", Scores.body("MEETS", ""))
                .statusCode(400)
                .body("violations.pointer", contains("/score"));
    }

    @Test
    void two_inspectors_meet_only_on_the_same_criterion_and_then_no_word_is_lost() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2"));
        String first = Scores.etag(supervisor, inspection, "A1");
        String second = Scores.etag(supervisor, inspection, "A2");

        Scores.save(supervisor, inspection, "A1", first, Scores.body("FULL", "Van de een."))
                .statusCode(200);
        Scores.save(colleague, inspection, "A2", second, Scores.body("HALF", "Van de ander."))
                .statusCode(200)
                .body("result.overall.done", equalTo(2));
        Scores.save(colleague, inspection, "A1", first, Scores.body("LOW", "Ook van de ander."))
                .statusCode(412);
        colleague
                .api()
                .get("/inspections/{id}/scoring", inspection)
                .then()
                .body("scores.find { it.ref == 'A1' }.finding", equalTo("Van de een."))
                .body("scores.find { it.ref == 'A1' }.scoredBy", equalTo(supervisor.name()))
                .body("scores.find { it.ref == 'A2' }.finding", equalTo("Van de ander."));
        supervisor
                .api()
                .body(Scores.body("FULL", ""))
                .put("/inspections/{id}/scoring/criteria/{ref}", inspection, "A1")
                .then()
                .statusCode(428);
    }

    @Test
    void what_was_written_on_a_criterion_that_is_left_out_comes_back_with_it() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2"));
        Scores.save(supervisor, inspection, "A2", Scores.body("LOW", "Facturen missen."));

        Scores.choose(supervisor, inspection, small, List.of("A1"))
                .statusCode(200)
                .body("result.overall.measured", equalTo(1))
                .body("result.overall.verdict", equalTo("NONE"));
        Scores.save(supervisor, inspection, "A2", Scores.body("FULL", "")).statusCode(404);
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2", "C1"))
                .statusCode(200)
                .body("scores.find { it.ref == 'A2' }.finding", equalTo("Facturen missen."))
                .body("result.overall.measured", equalTo(3));
        assertThat(Protocol.timeline(supervisor, inspection)).contains("scoring.chosen", "scoring.chosen-again");
    }

    @Test
    void an_inspection_keeps_the_version_that_it_chose_when_the_framework_changes() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2"));
        Scores.all(supervisor, inspection, List.of("A1", "A2"), "HALF");
        Object before = Scores.scoring(supervisor, inspection).path("result");

        String next = coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/framework-versions/{id}/copies", small)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> stricter = Frameworks.small();
        stricter.put(
                "decisionRule",
                Map.of("goodAbovePercent", 99, "sufficientFromPercent", 98, "themeInsufficientBelowPercent", 98));
        coordinator
                .api()
                .header("If-Match", Frameworks.etag(coordinator, next))
                .body(stricter)
                .put("/framework-versions/{id}", next)
                .then()
                .statusCode(200);
        Frameworks.propose(coordinator, next).statusCode(200);
        Frameworks.agree(administrator, next).statusCode(200);

        assertThat(Scores.scoring(supervisor, inspection).<Object>path("result"))
                .isEqualTo(before);
        Scores.choose(supervisor, inspection, next, List.of("A1"))
                .statusCode(409)
                .body("type", equalTo("/problems/scores-given"));
        // adding a criterion of the version that it has is still possible
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2", "C1")).statusCode(200);
    }

    @Test
    void only_a_framework_of_the_authority_that_is_in_use_can_be_chosen() {
        String draft = coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/framework-versions/{id}/copies", small)
                .then()
                .extract()
                .path("id");
        Scores.choose(supervisor, inspection, draft, List.of("A1"))
                .statusCode(400)
                .body("violations.pointer", contains("/frameworkVersionId"));
        Scores.choose(supervisor, inspection, small, List.of("A1", "Z9"))
                .statusCode(400)
                .body("violations.pointer", contains("/refs/1"));
        supervisor
                .api()
                .header("If-Match", "\"7\"")
                .body(Map.of(
                        "frameworkVersionId",
                        small,
                        "providerGroup",
                        "PROFESSIONAL",
                        "funding",
                        "IN_KIND",
                        "refs",
                        List.of("A1")))
                .put("/inspections/{id}/scoring", inspection)
                .then()
                .statusCode(412);
    }

    @Test
    void a_file_as_evidence_belongs_to_the_inspection() {
        Scores.choose(supervisor, inspection, small, List.of("A1"));
        Map<String, Object> body = Scores.body("FULL", "Zie het rooster.");
        body.put("evidence", List.of(Map.of("kind", "OTHER", "text", "Rooster week 12")));
        Scores.save(supervisor, inspection, "A1", body)
                .statusCode(200)
                .body("score.evidence.text", contains("Rooster week 12"));

        body.put("evidence", List.of(Map.of("kind", "FILE", "id", UUID.randomUUID())));
        Scores.save(supervisor, inspection, "A1", body)
                .statusCode(400)
                .body("violations.pointer", contains("/evidence"));
    }

    @Test
    void a_retest_is_compared_criterion_by_criterion() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2", "C1"));
        Scores.save(supervisor, inspection, "A1", Scores.body("LOW", "Uren ontbreken."));
        Scores.save(supervisor, inspection, "A2", Scores.body("HALF", ""));
        Scores.save(supervisor, inspection, "C1", Scores.body("FULL", ""));
        advance(InspectionStatus.IN_PROGRESS, InspectionStatus.DRAFT_REPORT, InspectionStatus.FINAL);
        UUID retest = planned(inspection);
        Scores.choose(supervisor, retest, small, List.of("A1", "A2"));
        Scores.save(supervisor, retest, "A1", Scores.body("FULL", "Uren zijn er nu."));
        Scores.save(supervisor, retest, "A2", Scores.body("LOW", ""));

        supervisor
                .api()
                .get("/inspections/{id}/scoring/comparison", retest)
                .then()
                .statusCode(200)
                .body("earlierId", equalTo(inspection.toString()))
                .body("sameFramework", equalTo(true))
                .body("criteria.ref", contains("A1", "A2", "C1"))
                .body("criteria.change", contains("BETTER", "WORSE", "OPEN"))
                .body("criteria[0].earlier.score", equalTo("Niet op orde"))
                .body("criteria[0].earlier.finding", equalTo("Uren ontbreken."))
                .body("criteria[0].now.score", equalTo("Op orde"))
                .body("criteria[2].now", nullValue())
                .body("themes.code", contains("ADM", "CON"))
                .body("themes[0].earlier.flagged", equalTo(true))
                .body("themes[0].now.flagged", equalTo(false))
                .body("overall.verdict", equalTo("SUFFICIENT"));
        supervisor
                .api()
                .get("/inspections/{id}/scoring/comparison", inspection)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-retest"));
    }

    @Test
    void scores_stay_within_the_team() {
        Scores.choose(supervisor, inspection, small, List.of("A1"));
        supervisor
                .api()
                .get("/inspections/{id}", inspection)
                .then()
                .body("actions", hasItems("chooseCriteria", "saveScore"));
        Person contractManager = People.atAuthority(authority, Role.CONTRACT_MANAGER);
        Person provider = People.with(Role.PROVIDER_USER);
        Person stranger = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

        contractManager
                .api()
                .get("/inspections/{id}/scoring", inspection)
                .then()
                .statusCode(403);
        provider.api().get("/inspections/{id}/scoring", inspection).then().statusCode(403);
        stranger.api().get("/inspections/{id}/scoring", inspection).then().statusCode(404);
        Scores.save(stranger, inspection, "A1", "\"0\"", Scores.body("FULL", ""))
                .statusCode(404);
    }

    @Test
    void a_cancelled_inspection_is_scored_no_more() {
        Scores.choose(supervisor, inspection, small, List.of("A1"));
        Inspections.step(supervisor, inspection, "cancellation", Map.of("reason", "De aanbieder stopt."))
                .statusCode(200)
                .body("actions", not(hasItems("saveScore")));

        Scores.save(supervisor, inspection, "A1", Scores.body("FULL", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void from_the_final_report_on_nothing_that_led_to_it_changes() {
        Scores.choose(supervisor, inspection, small, List.of("A1", "A2"));
        Scores.save(supervisor, inspection, "A1", Scores.body("HALF", "Voor het concept."));
        advance(InspectionStatus.IN_PROGRESS, InspectionStatus.DRAFT_REPORT);
        // the provider's reaction can still change a score, and no longer what is measured
        Scores.save(supervisor, inspection, "A1", Scores.body("FULL", "Na de reactie."))
                .statusCode(200);
        Scores.choose(supervisor, inspection, small, List.of("A1")).statusCode(409);
        advance(InspectionStatus.FINAL);

        Scores.save(supervisor, inspection, "A1", Scores.body("LOW", "Te laat."))
                .statusCode(409);
        coordinator
                .api()
                .header("If-Match", Frameworks.etag(coordinator, small))
                .post("/framework-versions/{id}/retirement", small)
                .then()
                .statusCode(200);
        supervisor
                .api()
                .get("/inspections/{id}/scoring", inspection)
                .then()
                .statusCode(200)
                .body("framework.nameNl", equalTo("Rechtmatigheid, proef"))
                .body("scores.find { it.ref == 'A1' }.finding", equalTo("Na de reactie."))
                .body("result.overall.verdict", equalTo("GOOD"));
    }

    /** As the rooms do that visit and report. */
    private void advance(InspectionStatus... steps) {
        Caller caller = new Caller(
                supervisor.id(),
                supervisor.name(),
                Caller.Kind.STAFF,
                authority,
                null,
                Set.of(Role.SUPERVISOR),
                null,
                null,
                Language.NL);
        for (InspectionStatus next : steps) {
            loop.run(() -> inspections.advance(caller, inspection, next));
        }
    }

    private UUID planned(UUID retests) {
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("retestsId", retests);
        Map<String, Object> request = Inspections.request(supervisor);
        request.remove("locationId");
        request.put("providerId", oak);
        request.put("municipalityCode", Places.ASSEN);
        request.put("plan", plan);
        return UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));
    }

    private List<String> proposed(String framework, String group, String funding) {
        return supervisor
                .api()
                .queryParam("frameworkVersionId", framework)
                .queryParam("providerGroup", group)
                .queryParam("funding", funding)
                .get("/inspections/{id}/scoring/proposal", inspection)
                .then()
                .statusCode(200)
                .extract()
                .path("refs");
    }
}
