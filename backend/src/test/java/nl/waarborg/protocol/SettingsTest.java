package nl.waarborg.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.term.TermKind;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.TestAuthorities;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingsTest {

    @Inject
    ObjectMapper mapper;

    private ObjectNode settings() {
        return mapper.valueToTree(DefaultSettings.settings());
    }

    private Map<String, Object> proposal(ObjectNode settings) {
        return Map.of(
                "validFrom", "2020-01-01", "reason", "Proef", "settings", mapper.convertValue(settings, Map.class));
    }

    @Test
    void a_new_authority_starts_with_the_protocol_of_westerkwartier() {
        UUID authority = TestAuthorities.enter();
        People.atInstallation()
                .api()
                .get("/authorities/{id}/settings/current", authority)
                .then()
                .statusCode(200)
                .body("inForce", equalTo(true))
                .body("aloneRecorded", equalTo(true))
                .body("settings.terms.REPORT_FILING.amount", equalTo(3))
                .body("settings.terms.REPORT_BY_PHONE.amount", equalTo(5))
                .body("settings.terms.PROVIDER_INVESTIGATION.unit", equalTo("WEEKS"))
                .body("settings.terms.size()", equalTo(TermKind.values().length))
                .body("settings.reminders.beforeWorkingDays", equalTo(2))
                .body("settings.informedOnReceipt.party", hasItem("BOARD_CHAIR"));
    }

    @Test
    void what_one_person_proposes_is_in_force_only_when_another_approves() {
        UUID authority = TestAuthorities.enter();
        Person proposer = People.atAuthority(authority, Role.ADMINISTRATOR);
        Person approver = People.atAuthority(authority, Role.COORDINATOR);
        ObjectNode changed = settings();
        changed.withObject("/reminders").put("beforeWorkingDays", 4);

        String version = proposer.api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(changed))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("inForce", equalTo(false))
                .extract()
                .path("id");
        proposer.api()
                .get("/authorities/{id}/settings/current", authority)
                .then()
                .body("settings.reminders.beforeWorkingDays", equalTo(2));
        proposer.api()
                .body(Map.of("agreed", true))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/second-person-needed"));
        approver.api()
                .body(Map.of("agreed", true))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("inForce", equalTo(true))
                .body("aloneRecorded", equalTo(false))
                .body("decidedBy", equalTo(approver.name()));
        proposer.api()
                .get("/authorities/{id}/settings", authority)
                .then()
                .statusCode(200)
                .body("items.inForce", contains(true, false))
                .body("items[0].settings.reminders.beforeWorkingDays", equalTo(4));
        approver.api()
                .body(Map.of("agreed", true))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void refusing_takes_a_reason_and_leaves_the_settings_as_they_are() {
        UUID authority = TestAuthorities.enter();
        Person proposer = People.atAuthority(authority, Role.COORDINATOR);
        Person other = People.atAuthority(authority, Role.COORDINATOR);
        String version = proposer.api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(settings()))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        other.api()
                .body(Map.of("agreed", false))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/reason"));
        other.api()
                .body(Map.of("agreed", false, "reason", "Eerst overleggen"))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decisionReason", equalTo("Eerst overleggen"))
                .body("inForce", equalTo(false));
    }

    @Test
    void where_nobody_else_could_approve_a_proposal_counts_at_once_and_that_is_recorded() {
        UUID authority = TestAuthorities.enter();
        Person alone = People.atAuthority(authority, Role.ADMINISTRATOR);
        String key = Api.key();
        String first = alone.api()
                .header("Idempotency-Key", key)
                .body(proposal(settings()))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("aloneRecorded", equalTo(true))
                .body("inForce", equalTo(true))
                .extract()
                .path("id");
        alone.api()
                .header("Idempotency-Key", key)
                .body(proposal(settings()))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void settings_that_start_later_are_not_in_force_yet() {
        UUID authority = TestAuthorities.enter();
        Person alone = People.atAuthority(authority, Role.ADMINISTRATOR);
        alone.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("validFrom", "2090-01-01", "reason", "Ooit", "settings", DefaultSettings.settings()))
                .post("/authorities/{id}/settings", authority)
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("inForce", equalTo(false));
    }

    @Test
    void everything_that_makes_no_sense_is_told_at_once() {
        Person coordinator = People.with(Role.COORDINATOR);
        ObjectNode wrong = settings();
        wrong.withObject("/terms").remove("REVIEW");
        wrong.withObject("/terms/REPORT_FILING").remove("startsFrom");
        wrong.withObject("/terms/SUPPLEMENT").put("startsFrom", "EVENT").put("family", "GDPR");
        wrong.putArray("reportKinds").add("CALAMITY").add("CALAMITY").add("MIRACLE");
        wrong.putArray("lawsReceived").add("WMO").add("GRONDWET");
        wrong.putArray("informedOnReceipt").addObject().put("party", "OTHER");
        wrong.withObject("/publication/rules").put("PROVIDER_INVESTIGATION", "IN_FULL");
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(wrong))
                .post("/authorities/{id}/settings", Places.NORTH)
                .then()
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/settings/terms/REVIEW term-missing",
                                "/settings/terms/REPORT_FILING/startsFrom filing-start-missing",
                                "/settings/terms/SUPPLEMENT/startsFrom only-for-filing",
                                "/settings/terms/SUPPLEMENT/family no-request-under-gdpr",
                                "/settings/reportKinds/1 chosen-twice",
                                "/settings/reportKinds/2 unknown-choice",
                                "/settings/reportKinds statutory-kinds",
                                "/settings/lawsReceived/1 unknown-choice",
                                "/settings/informedOnReceipt/0/name other-party-named",
                                "/settings/publication/rules/PROVIDER_INVESTIGATION never-published"));
        ObjectNode outOfBounds = settings();
        outOfBounds.withObject("/terms/REVIEW").put("amount", 0);
        outOfBounds.withObject("/reminders").put("beforeWorkingDays", 21);
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(outOfBounds))
                .post("/authorities/{id}/settings", Places.NORTH)
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/settings/terms/REVIEW/amount", "/settings/reminders/beforeWorkingDays"));
    }

    @Test
    void a_new_authority_weighs_by_the_default_matrix_and_asks_the_default_questions() {
        UUID authority = TestAuthorities.enter();
        People.atInstallation()
                .api()
                .get("/authorities/{id}/settings/current", authority)
                .then()
                .statusCode(200)
                .body(
                        "settings.weighing.matrix",
                        equalTo(Map.of(
                                "LIFE_THREATENING", Map.of("LARGE", "RED", "MEDIUM", "RED", "SMALL", "RED"),
                                "BASIC_SAFETY", Map.of("LARGE", "RED", "MEDIUM", "ORANGE", "SMALL", "ORANGE"),
                                "DEVELOPMENT", Map.of("LARGE", "ORANGE", "MEDIUM", "GREEN", "SMALL", "GREEN"))))
                .body("settings.checklist.code", hasItem("EARLIER_SIGNALS"))
                .body("settings.checklist.find { it.code == 'CLIENTS' }.required", equalTo(true));
    }

    @Test
    void settings_that_were_kept_before_signals_were_weighed_get_the_defaults() throws JsonProcessingException {
        ObjectNode old = settings();
        old.remove("weighing");
        old.remove("checklist");

        ProtocolSettings read = DefaultSettings.completed(mapper.treeToValue(old, ProtocolSettings.class));

        assertThat(read).isEqualTo(DefaultSettings.settings());
    }

    @Test
    void settings_that_were_kept_before_budgets_were_counted_keep_their_risk_profile_and_say_several_from_two_on()
            throws JsonProcessingException {
        ObjectNode old = settings();
        old.withObject("/riskProfile").put("withinMonths", 12).remove("severalBudgets");

        ProtocolSettings read = DefaultSettings.completed(mapper.treeToValue(old, ProtocolSettings.class));

        assertThat(read.riskProfile()).isEqualTo(new ProtocolSettings.RiskProfileSettings(12, 100, 2));
    }

    @Test
    void a_matrix_has_no_hole_and_what_is_heavier_or_larger_has_no_lower_priority() {
        ObjectNode wrong = settings();
        wrong.withObject("/weighing/matrix/BASIC_SAFETY").remove("SMALL");
        wrong.withObject("/weighing/matrix/BASIC_SAFETY").put("LARGE", "GREEN");
        wrong.withArray("/checklist").add(wrong.at("/checklist/0"));
        int last = wrong.at("/checklist").size() - 1;
        People.with(Role.COORDINATOR)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(wrong))
                .post("/authorities/{id}/settings", Places.NORTH)
                .then()
                .statusCode(400)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/settings/weighing/matrix/BASIC_SAFETY/SMALL priority-missing",
                                "/settings/weighing/matrix/BASIC_SAFETY/LARGE heavier-is-lower",
                                "/settings/checklist/" + last + "/code chosen-twice"));
    }

    @Test
    void a_term_that_does_not_exist_is_refused() {
        ObjectNode wrong = settings();
        wrong.withObject("/terms").set("MIRACLE", wrong.at("/terms/REVIEW"));
        People.with(Role.COORDINATOR)
                .api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(wrong))
                .post("/authorities/{id}/settings", Places.NORTH)
                .then()
                .statusCode(400);
    }

    @Test
    void another_authority_s_settings_do_not_exist_for_staff() {
        Person northern = People.with(Role.COORDINATOR);
        northern.api().get("/authorities/{id}/settings", Places.SOUTH).then().statusCode(404);
        northern.api()
                .get("/authorities/{id}/settings/current", Places.SOUTH)
                .then()
                .statusCode(404);
        northern.api()
                .get("/authorities/{id}/holidays?year=2026", Places.SOUTH)
                .then()
                .statusCode(404);
        northern.api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(settings()))
                .post("/authorities/{id}/settings", Places.SOUTH)
                .then()
                .statusCode(404);
        Person southern = People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        People.atAuthority(Places.SOUTH, Role.COORDINATOR);
        String version = southern.api()
                .header("Idempotency-Key", Api.key())
                .body(proposal(settings()))
                .post("/authorities/{id}/settings", Places.SOUTH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        northern.api()
                .body(Map.of("agreed", true))
                .post("/settings-versions/{id}/approval", version)
                .then()
                .statusCode(404);
    }

    @Test
    void a_provider_reads_the_rules_but_not_the_people_behind_them() {
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/authorities/{id}/settings/current", Places.NORTH)
                .then()
                .statusCode(200)
                .body("settings.terms.REPORT_FILING.unit", equalTo("WORKING_DAYS"))
                .body("settings.informedOnReceipt", empty())
                .body("proposedBy", equalTo(""));
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/authorities/{id}/settings", Places.NORTH)
                .then()
                .statusCode(403);
    }

    @Test
    void the_days_off_of_a_year_are_those_of_the_law_of_decrees_and_of_the_authority() {
        UUID authority = TestAuthorities.enter();
        Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
        Map<String, Object> day = Map.of(
                "date", "2026-07-13", "name", "Personeelsdag", "kind", "AUTHORITY", "source", "Besluit van het team");
        String id = coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(day)
                .post("/authorities/{id}/holidays", authority)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        coordinator
                .api()
                .get("/authorities/{id}/holidays?year=2026", authority)
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'LAW' }", hasSize(9))
                .body("items.findAll { it.kind == 'EQUATED' }.date", contains("2026-01-02", "2026-05-15"))
                .body("items.findAll { it.kind == 'AUTHORITY' }.date", contains("2026-07-13"));
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(day)
                .post("/authorities/{id}/holidays", authority)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/day-off-already"));
        coordinator
                .api()
                .body(Map.of("reason", "Vergissing"))
                .post("/holidays/{id}/removal", id)
                .then()
                .statusCode(204);
        coordinator
                .api()
                .get("/authorities/{id}/holidays?year=2026", authority)
                .then()
                .body("items.findAll { it.kind == 'AUTHORITY' }", empty());
        coordinator
                .api()
                .body(Map.of("reason", "Weer"))
                .post("/holidays/{id}/removal", id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_day_equated_for_everybody_is_not_the_authority_s_to_remove() {
        Person coordinator = People.with(Role.COORDINATOR);
        String decreed = coordinator
                .api()
                .get("/authorities/{id}/holidays?year=2027", Places.NORTH)
                .then()
                .extract()
                .path("items.find { it.kind == 'EQUATED' }.id");
        coordinator
                .api()
                .body(Map.of("reason", "Nee"))
                .post("/holidays/{id}/removal", decreed)
                .then()
                .statusCode(403);
        coordinator
                .api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("date", "2027-05-07", "name", "Dubbel", "kind", "EQUATED", "source", "Besluit"))
                .post("/authorities/{id}/holidays", Places.NORTH)
                .then()
                .statusCode(409);
    }
}
