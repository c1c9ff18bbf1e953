package nl.waarborg.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Filings;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void a_signal_out_of_a_report_takes_its_facts_along_and_both_tell_of_each_other() {
        UUID report = Filings.calamityOfOak();
        supervisor
                .api()
                .get("/cases/{id}/outgoing-facts", report)
                .then()
                .statusCode(200)
                .body("providerName", equalTo("Voorbeeldzorg De Eik"))
                .body("provision", equalTo("SUPPORTED_LIVING_AT_HOME"));
        UUID signal = UUID.fromString(begin(supervisor, report)
                .statusCode(201)
                .body("providerName", equalTo("Voorbeeldzorg De Eik"))
                .body("municipalityCode", equalTo(Places.ASSEN))
                .body("law", equalTo("WMO"))
                .body("side", equalTo("BOTH"))
                .body("assignee.id", equalTo(supervisor.id().toString()))
                .body("content.narrative", equalTo("De urenstaten kloppen niet."))
                .body("content.channel", equalTo("FROM_REPORT"))
                .body("content.sourceKind", equalTo("OWN_OBSERVATION"))
                .extract()
                .path("id"));
        links(supervisor, signal)
                .body("cameOutOf.id", equalTo(report.toString()))
                .body("cameOutOf.kind", equalTo("REPORT"));
        links(supervisor, report).body("signals.id", contains(signal.toString()));
        assertThat(Protocol.timeline(supervisor, report)).contains("handover.signal-begun");
        assertThat(Protocol.timeline(supervisor, signal)).contains("handover.came-out-of");
    }

    @Test
    void the_provider_hears_nothing_of_a_signal_that_came_out_of_its_report() {
        UUID report = Filings.calamityOfOak();
        String number = begin(supervisor, report).statusCode(201).extract().path("number");
        Person provider = People.with(Role.PROVIDER_USER);
        provider.api()
                .get("/cases/{id}/timeline", report)
                .then()
                .statusCode(200)
                .body("items.kind", not(hasItem("handover.signal-begun")))
                .body("items.sentence", not(hasItem(containsString(number))));
        provider.api().get("/cases/{id}/handovers", report).then().statusCode(403);
    }

    @Test
    void a_signal_out_of_a_signal_leaves_the_source_and_the_story_behind() {
        UUID first = Signals.handledBy(supervisor);
        UUID second = UUID.fromString(
                begin(supervisor, first).statusCode(201).extract().path("id"));
        Signals.signal(supervisor, second);
        supervisor
                .api()
                .get("/signals/{id}", second)
                .then()
                .body("content.sourceKnown", equalTo(false))
                .body("content.sourceKind", equalTo("OWN_OBSERVATION"))
                .body("content.channel", equalTo("FROM_SIGNAL"))
                .body("content.narrative", equalTo("De urenstaten kloppen niet."));
        links(supervisor, first).body("signals.id", contains(second.toString()));
    }

    @Test
    void who_does_not_read_the_case_begins_nothing_out_of_it() {
        UUID signal = Signals.handledBy(supervisor);
        begin(People.atAuthority(Places.NORTH, Role.SUPERVISOR), signal).statusCode(403);
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR);
        begin(south, signal).statusCode(404);
        south.api().get("/cases/{id}/handovers", signal).then().statusCode(404);
    }

    @Test
    void the_same_intent_begins_one_signal() {
        UUID report = Filings.calamityOfOak();
        String key = Api.key();
        String first = begin(supervisor, report, key).statusCode(201).extract().path("id");
        begin(supervisor, report, key).statusCode(201).body("id", equalTo(first));
        links(supervisor, report).body("signals.id", contains(first));
    }

    private static ValidatableResponse links(Person who, UUID caseId) {
        return who.api().get("/cases/{id}/handovers", caseId).then().statusCode(200);
    }

    private static ValidatableResponse begin(Person who, UUID caseId) {
        return begin(who, caseId, Api.key());
    }

    private static ValidatableResponse begin(Person who, UUID caseId, String key) {
        Map<String, Object> body = new HashMap<>();
        body.put("theme", "EFFICIENCY");
        body.put("side", "BOTH");
        body.put("narrative", "De urenstaten kloppen niet.");
        body.put("handleMyself", true);
        return who.api()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/cases/{id}/signals", caseId)
                .then();
    }
}
