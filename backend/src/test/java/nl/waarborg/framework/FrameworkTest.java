package nl.waarborg.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkTest {

    private static final int ROUNDS = 12;

    private UUID authority;
    private Person coordinator;
    private Person administrator;

    @BeforeEach
    void enter() {
        authority = TestAuthorities.enter();
        coordinator = People.atAuthority(authority, Role.COORDINATOR);
        administrator = People.atAuthority(authority, Role.ADMINISTRATOR);
    }

    @Test
    void a_new_authority_is_offered_the_framework_that_ships_and_takes_it_over_as_a_draft() {
        coordinator
                .api()
                .get("/authorities/{id}/frameworks", authority)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("offered.code", contains(Frameworks.SHIPPED))
                .body("offered[0].criteria", equalTo(44));

        Frameworks.adopt(coordinator, authority)
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("content.themes.code", contains("V", "DM", "DT", "CG", "LK"))
                .body("content.themes.criteria.collect { it.size() }", contains(18, 6, 5, 13, 2))
                .body("content.trustBehaviours.code", hasItem("LEARNING"));

        coordinator
                .api()
                .get("/authorities/{id}/frameworks", authority)
                .then()
                .body("items.code", contains(Frameworks.SHIPPED))
                .body("offered", empty());
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/authorities/{id}/offered-frameworks/ONBEKEND", authority)
                .then()
                .statusCode(404);
    }

    @Test
    void a_framework_is_in_use_only_when_a_second_person_agrees_and_is_frozen_from_the_proposal_on() {
        String id = Frameworks.bring(coordinator, authority, Frameworks.small())
                .statusCode(201)
                .extract()
                .path("id");

        Frameworks.propose(coordinator, id).statusCode(200).body("state", equalTo("PROPOSED"));
        save(coordinator, id, Frameworks.small()).statusCode(409).body("type", equalTo("/problems/framework-frozen"));
        Frameworks.agree(coordinator, id)
                .statusCode(403)
                .body("type", equalTo("/problems/framework-needs-second-person"));
        String seen = Frameworks.etag(administrator, id);
        decide(id, seen, Map.of("agreed", false)).statusCode(400).body("violations.pointer", contains("/reason"));
        decide(id, "\"0\"", Map.of("agreed", true)).statusCode(412);
        administrator
                .api()
                .body(Map.of("agreed", true))
                .post("/framework-versions/{id}/approval", id)
                .then()
                .statusCode(428);
        decide(id, seen, Map.of("agreed", false, "reason", "De weging klopt niet."))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("decisionReason", equalTo("De weging klopt niet."));

        Frameworks.propose(coordinator, id).statusCode(200);
        Frameworks.agree(administrator, id)
                .statusCode(200)
                .body("state", equalTo("IN_USE"))
                .body("aloneRecorded", equalTo(false))
                .body("decidedBy", equalTo(administrator.name()));
        save(coordinator, id, Frameworks.small()).statusCode(409);
        coordinator
                .api()
                .header("If-Match", Frameworks.etag(coordinator, id))
                .delete("/framework-versions/{id}", id)
                .then()
                .statusCode(409);
    }

    @Test
    void a_new_version_starts_from_a_copy_and_takes_the_place_of_the_one_in_use() {
        String first = Frameworks.inUse(
                coordinator, administrator, Frameworks.bring(coordinator, authority, Frameworks.small()));
        String second = copy(first);
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/framework-versions/{id}/copies", first)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-draft-open"))
                .body("detail", containsString("RM-PROEF"));
        Frameworks.bring(coordinator, authority, Frameworks.small()).statusCode(409);

        Map<String, Object> changed = Frameworks.small();
        changed.put("nameNl", "Rechtmatigheid, tweede");
        save(coordinator, second, changed).statusCode(200).body("content.nameNl", equalTo("Rechtmatigheid, tweede"));
        Frameworks.propose(administrator, second).statusCode(200);
        Frameworks.agree(coordinator, second).statusCode(200).body("state", equalTo("IN_USE"));

        coordinator
                .api()
                .get("/authorities/{id}/frameworks", authority)
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("IN_USE", "RETIRED"))
                .body("items.name", contains("Rechtmatigheid, tweede", "Rechtmatigheid, proef"));
        coordinator
                .api()
                .header("If-Match", Frameworks.etag(coordinator, second))
                .post("/framework-versions/{id}/retirement", second)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETIRED"));
    }

    @Test
    void where_nobody_else_could_agree_a_proposal_counts_at_once_and_that_is_recorded() {
        UUID small = TestAuthorities.enter();
        Person alone = People.atAuthority(small, Role.COORDINATOR);
        String id = Frameworks.bring(alone, small, Frameworks.small()).extract().path("id");

        Frameworks.propose(alone, id)
                .statusCode(200)
                .body("state", equalTo("IN_USE"))
                .body("aloneRecorded", equalTo(true));
    }

    @Test
    void everything_that_is_wrong_in_a_file_is_told_at_once_and_nothing_comes_in() {
        Map<String, Object> wrong = Frameworks.small();
        wrong.put("scoreScale", List.of(score("FULL", 1), score("FULL", 1)));
        wrong.put(
                "decisionRule",
                Map.of("goodAbovePercent", 50, "sufficientFromPercent", 60, "themeInsufficientBelowPercent", 40));
        wrong.put(
                "themes",
                List.of(
                        Map.of(
                                "code", "T",
                                "nameNl", "Thema",
                                "criteria",
                                        List.of(
                                                Frameworks.criterion(1, "A1", "Een", "ALL", 1),
                                                Map.of(
                                                        "number",
                                                        1,
                                                        "ref",
                                                        "A1",
                                                        "labelNl",
                                                        "Twee",
                                                        "verification",
                                                        List.of("MAGIC")))),
                        Map.of("code", "T", "nameNl", "Nog een", "criteria", List.of())));
        Frameworks.bring(coordinator, authority, wrong)
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/scoreScale/1/code chosen-twice",
                                "/scoreScale/1/value scale-from-high-to-low",
                                "/decisionRule/goodAbovePercent good-below-sufficient",
                                "/themes/1/code chosen-twice",
                                "/themes/0/criteria/1/ref chosen-twice",
                                "/themes/0/criteria/1/number chosen-twice",
                                "/themes/0/criteria/1/verification/0 unknown-choice"));

        Map<String, Object> unreadable = Frameworks.small();
        unreadable.put("kleur", "blauw");
        unreadable.put("code", "met kleine letters");
        unreadable.remove("themes");
        Frameworks.bring(coordinator, authority, unreadable)
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/kleur", "/code", "/themes"));
        coordinator.api().get("/authorities/{id}/frameworks", authority).then().body("items", empty());
    }

    @Test
    void a_theme_without_criteria_stands_in_the_way_of_use_and_not_of_a_draft() {
        Map<String, Object> content = Frameworks.small();
        List<Object> themes = new ArrayList<>((List<?>) content.get("themes"));
        themes.add(Map.of("code", "LEEG", "nameNl", "Nog leeg", "criteria", List.of()));
        content.put("themes", themes);
        String id = Frameworks.bring(coordinator, authority, content)
                .statusCode(201)
                .extract()
                .path("id");

        Frameworks.propose(coordinator, id).statusCode(400).body("violations.pointer", contains("/themes/2/criteria"));
    }

    @Test
    void two_people_who_change_a_draft_do_not_overwrite_each_other() {
        String id = Frameworks.bring(coordinator, authority, Frameworks.small())
                .extract()
                .path("id");
        String seen = Frameworks.etag(coordinator, id);
        Map<String, Object> renewed = Frameworks.small();
        renewed.put("nameNl", "Van de ander");
        save(administrator, id, renewed).statusCode(200);

        coordinator
                .api()
                .header("If-Match", seen)
                .body(Frameworks.small())
                .put("/framework-versions/{id}", id)
                .then()
                .statusCode(412);
        coordinator
                .api()
                .body(Frameworks.small())
                .put("/framework-versions/{id}", id)
                .then()
                .statusCode(428);
        Map<String, Object> renamed = Frameworks.small();
        renamed.put("code", "ANDERS");
        save(coordinator, id, renamed).statusCode(400).body("violations.pointer", contains("/code"));
        coordinator
                .api()
                .header("If-Match", Frameworks.etag(coordinator, id))
                .delete("/framework-versions/{id}", id)
                .then()
                .statusCode(204);
        coordinator.api().get("/framework-versions/{id}", id).then().statusCode(404);
    }

    @Test
    void a_draft_that_is_thrown_away_and_changed_at_one_moment_is_one_of_both() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Object> content = Frameworks.small();
            content.put("code", "RONDE-" + round);
            String id =
                    Frameworks.bring(coordinator, authority, content).extract().path("id");
            String seen = Frameworks.etag(coordinator, id);
            content.put("nameNl", "Van de ander");

            int saved;
            int discarded;
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<Integer> save = two.submit(() -> administrator
                        .api()
                        .header("If-Match", seen)
                        .body(content)
                        .put("/framework-versions/{id}", id)
                        .statusCode());
                Future<Integer> discard = two.submit(() -> coordinator
                        .api()
                        .header("If-Match", seen)
                        .delete("/framework-versions/{id}", id)
                        .statusCode());
                saved = save.get();
                discarded = discard.get();
            }

            assertThat(List.of(saved, discarded)).isIn(List.of(200, 412), List.of(404, 204), List.of(412, 204));
        }
    }

    @Test
    void what_is_exported_can_be_imported_elsewhere_and_is_the_same() {
        String id = Frameworks.adopt(coordinator, authority).extract().path("id");
        var file = coordinator
                .api()
                .get("/framework-versions/{id}/file", id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("TK-NMD-2019-v1.json"))
                .extract();
        UUID elsewhere = TestAuthorities.enter();
        Person other = People.atAuthority(elsewhere, Role.COORDINATOR);
        Map<String, Object> content = file.jsonPath().getMap("");

        Map<String, Object> brought = Frameworks.bring(other, elsewhere, content)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("content");
        assertThat(brought).isEqualTo(content);
    }

    @Test
    void the_criteria_can_be_taken_out_as_a_sheet() {
        String id = Frameworks.bring(coordinator, authority, Frameworks.small())
                .extract()
                .path("id");
        coordinator
                .api()
                .queryParam("format", "CSV")
                .get("/framework-versions/{id}/sheet", id)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("Administratie"))
                .body(containsString("Gecontracteerde zorg"))
                .body(containsString("Dossiercontrole"));
    }

    @Test
    void a_framework_of_another_authority_does_not_exist() {
        String id = Frameworks.bring(coordinator, authority, Frameworks.small())
                .extract()
                .path("id");
        Person stranger = People.with(Role.COORDINATOR);

        stranger.api().get("/framework-versions/{id}", id).then().statusCode(404);
        stranger.api().get("/authorities/{id}/frameworks", authority).then().statusCode(404);
        Frameworks.bring(stranger, authority, Frameworks.small()).statusCode(404);
        stranger.api()
                .get("/authorities/{id}/frameworks", Places.NORTH)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void a_supervisor_reads_frameworks_and_changes_none() {
        Person supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        String id = Frameworks.bring(coordinator, authority, Frameworks.small())
                .extract()
                .path("id");

        supervisor.api().get("/framework-versions/{id}", id).then().statusCode(200);
        Frameworks.bring(supervisor, authority, Frameworks.small()).statusCode(403);
    }

    private String copy(String id) {
        return coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/framework-versions/{id}/copies", id)
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    private ValidatableResponse decide(String id, String seen, Map<String, ?> decision) {
        return administrator
                .api()
                .header("If-Match", seen)
                .body(decision)
                .post("/framework-versions/{id}/approval", id)
                .then();
    }

    private static Map<String, Object> score(String code, Number value) {
        return Map.of("code", code, "labelNl", code, "value", value);
    }

    private static ValidatableResponse save(Person who, String id, Map<String, Object> content) {
        return who.api()
                .header("If-Match", Frameworks.etag(who, id))
                .body(content)
                .put("/framework-versions/{id}", id)
                .then();
    }
}
