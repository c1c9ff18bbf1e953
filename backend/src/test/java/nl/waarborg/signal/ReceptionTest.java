package nl.waarborg.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.shared.time.Clock;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceptionTest {

    private final Person supervisor = People.with(Role.SUPERVISOR);

    @Test
    void a_recorded_signal_has_a_number_a_handler_and_a_running_term() {
        UUID signal = Signals.handledBy(supervisor);

        supervisor
                .api()
                .get("/signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("number", org.hamcrest.Matchers.startsWith("NRD-"))
                .body("status", equalTo("SUBMITTED"))
                .body("assignee.id", equalTo(supervisor.id().toString()))
                .body("otherLaw", equalTo(false))
                .body("outsideRegion", equalTo(false));
        assertThat(Protocol.terms(supervisor, signal, "SIGNAL_ENRICHMENT")).containsExactly("RUNNING");
        assertThat(Protocol.timeline(supervisor, signal)).contains("signal.received", "casefile.assigned");
    }

    @Test
    void a_signal_about_somebody_nobody_knows_in_a_place_outside_the_region_is_taken() {
        Map<String, Object> told = Signals.told();
        told.put(
                "about",
                Map.of(
                        "providerSaid", "Een zorgbureau aan de haven",
                        "municipalityCode", Places.LEEUWARDEN,
                        "law", "WLZ",
                        "theme", "OTHER",
                        "sourceKind", "ANONYMOUS"));
        told.remove("source");

        var recorded = Signals.record(supervisor, told)
                .statusCode(201)
                .body("providerId", nullValue())
                .body("content.providerSaid", equalTo("Een zorgbureau aan de haven"))
                .body("outsideRegion", equalTo(true))
                .body("otherLaw", equalTo(true))
                .body("content.sourceKnown", equalTo(false))
                .extract();
        supervisor
                .api()
                .queryParam("sort", "PROVIDER")
                .queryParam("search", recorded.<String>path("number"))
                .get("/work-items")
                .then()
                .statusCode(200)
                .body("items.caseId", equalTo(List.of(recorded.<String>path("id"))));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Map<String, Object> about = new HashMap<>(Signals.about());
        about.put("providerId", Places.BIRCH);
        about.put("locationId", Places.OAK_HOUSE);
        about.put("provision", "NO_SUCH");
        about.put("nature", "HYGIENE");
        Map<String, Object> told = Signals.told();
        told.put("about", about);

        Signals.record(supervisor, told)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/about/providerId", "/about/locationId", "/about/provision", "/about/nature"));
        Signals.record(supervisor, withDay(LocalDate.now(Clock.ZONE).plusDays(1)))
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/receivedOn")));
    }

    private static Map<String, Object> withDay(LocalDate day) {
        Map<String, Object> told = Signals.told();
        told.put("receivedOn", day.toString());
        return told;
    }

    @Test
    void the_same_key_gives_the_first_answer_and_no_second_signal() {
        String key = Api.key();
        Map<String, Object> told = Signals.told();

        assertThat(record(key, told)).isEqualTo(record(key, told));
    }

    private String record(String key, Map<String, Object> told) {
        return supervisor
                .api()
                .header("Idempotency-Key", key)
                .body(told)
                .post("/signals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
