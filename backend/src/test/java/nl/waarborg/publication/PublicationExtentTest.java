package nl.waarborg.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.FinalReports;
import nl.waarborg.testing.InspectionReports;
import nl.waarborg.testing.Mails;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.SettingsChanges;
import org.junit.jupiter.api.Test;

/** No more of a report becomes public than the authority allows for its kind. */
@QuarkusTest
class PublicationExtentTest extends PublicationHands {

    private static final String FINDING = "De uren kloppen.";

    @Test
    void of_what_is_published_as_a_summary_no_passage_is_put_back() {
        cast = FinalReports.of("Zorg Samenvatproef", "Periodiek.", FINDING);
        allow("SUMMARY");
        begin().body("summaryOnly", equalTo(true)).body("content.sections", empty());

        Map<String, Object> more = content();
        more.put("sections", List.of(section()));
        save(more)
                .statusCode(400)
                .body("violations.code", everyItem(equalTo("summary-only")))
                .body("violations.pointer", equalTo(List.of("/sections/0")));

        write("De zorg is **op orde**.", "", "");
        decided();
        publishOnItsDay();
        read().body(containsString("op orde")).body(not(containsString(FINDING)));
        given().get(address() + ".json").then().body("sections", empty());
    }

    @Test
    void what_was_begun_in_full_is_narrowed_when_it_is_proposed_after_the_rule_changed() {
        preparing("Zorg Krimpproef", FINDING);
        publication(cast.supervisor()).body("summaryOnly", equalTo(false)).body("content.sections", not(empty()));
        allow("SUMMARY");

        publication(cast.supervisor()).body("summaryOnly", equalTo(true));
        decided();
        publication(cast.supervisor()).body("content.sections", empty()).body("content.reactions", empty());
        publishOnItsDay();
        read().body(not(containsString(FINDING)));
    }

    @Test
    void what_was_proposed_before_the_rule_changed_is_not_agreed_with() {
        preparing("Zorg Inhaalproef", FINDING);
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        allow("SUMMARY");
        step(cast.coordinator(), "decision", Map.of("agreed", true))
                .statusCode(409)
                .body("type", equalTo("/problems/summary-only"));
        step(cast.coordinator(), "decision", Map.of("agreed", false, "reason", "Alleen de samenvatting."))
                .statusCode(200);

        allow("NEVER");
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/never-public"));
    }

    @Test
    void what_was_decided_is_not_published_when_the_rule_became_narrower_before_its_day() {
        waiting("Zorg Stopproef");
        allow("SUMMARY");
        publishOnItsDay();
        publication(cast.supervisor())
                .body("state", equalTo("PREPARING"))
                .body("publishOn", nullValue())
                .body("weighing.sentBackBecause", containsString("minder openbaar"));
        given().get(address()).then().statusCode(404);
        assertThat(Protocol.timeline(cast.supervisor(), cast.inspection())).contains("publication.held");
        assertThat(Protocol.timeline(cast.provider(), cast.inspection()))
                .contains("publication.day-lapsed")
                .doesNotContain("publication.held");
        await().atMost(MINUTE)
                .untilAsserted(() -> assertThat(Mails.subjects(cast.provider().email()))
                        .anyMatch(subject -> subject.startsWith("De dag van openbaarmaking van")));

        allow("NEVER");
        step(cast.supervisor(), "proposal", inFull()).statusCode(409).body("type", equalTo("/problems/never-public"));
    }

    @Test
    void what_only_the_coordinator_can_decide_by_now_waits_for_the_coordinator() {
        preparing("Zorg Wachtproef", FINDING);
        Person second = People.atAuthority(cast.authority(), Role.SUPERVISOR);
        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(second, "decision", Map.of("agreed", true)).statusCode(200);
        allow("ON_DECISION");
        publishOnItsDay();
        publication(cast.supervisor()).body("state", equalTo("PREPARING"));

        step(cast.supervisor(), "proposal", inFull()).statusCode(200);
        step(second, "decision", Map.of("agreed", true))
                .statusCode(403)
                .body("type", equalTo("/problems/coordinator-decides"));
        step(cast.coordinator(), "decision", Map.of("agreed", true)).statusCode(200);
        publishOnItsDay();
        publication(cast.supervisor()).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void a_publication_is_offered_only_to_who_may_begin_it() {
        cast = FinalReports.of("Zorg Aanbodproef", "Periodiek.", FINDING);
        offered(cast.supervisor()).body("actions", hasItem("beginPublication"));

        allow("ON_DECISION");
        offered(cast.supervisor()).body("actions", not(hasItem("beginPublication")));
        offered(cast.coordinator()).body("actions", hasItem("beginPublication"));
        cast.supervisor()
                .api()
                .header("Idempotency-Key", Api.key())
                .post("/inspections/{id}/publication", cast.inspection())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/coordinator-decides"));

        allow("NEVER");
        offered(cast.coordinator()).body("actions", not(hasItem("beginPublication")));
    }

    @Test
    void the_team_is_told_what_the_settings_by_now_stand_in_the_way_of() {
        waiting("Zorg Meldproef");
        publication(cast.supervisor()).body("barred", equalTo(false));
        allow("SUMMARY");
        publication(cast.supervisor()).body("state", equalTo("WAITING")).body("barred", equalTo(true));
        // the provider goes by what was decided until that is done otherwise
        publication(cast.provider()).body("barred", equalTo(false));
        publishOnItsDay();
        publication(cast.supervisor()).body("state", equalTo("PREPARING")).body("barred", equalTo(false));
        allow("NEVER");
        publication(cast.supervisor()).body("barred", equalTo(true));
    }

    private ValidatableResponse offered(Person who) {
        return who.api().get("/inspections/{id}", cast.inspection()).then().statusCode(200);
    }

    private void allow(String rule) {
        SettingsChanges.publishing(cast.authority(), "QUALITY_INSPECTION", rule);
    }

    private Map<String, Object> content() {
        return new HashMap<>(publication(cast.supervisor()).extract().<Map<String, Object>>path("content"));
    }

    /** A passage as it stands in the report. */
    private Map<String, Object> section() {
        String id = InspectionReports.report(cast.supervisor(), cast)
                .extract()
                .path("sections.find { it.passages.id.contains('criterion-A1') }.id");
        return Map.of(
                "id", id, "heading", "Bevindingen", "passages", List.of(Map.of("id", "criterion-A1", "text", FINDING)));
    }
}
