package nl.waarborg.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Protocol;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.Signals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnrichmentTest {

    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @Test
    void the_system_fills_in_what_it_knows_of_the_provider() {
        UUID provider = Providers.enter("Verrijk Een", 8, People.with(Role.COORDINATOR));
        about(handler, provider);
        UUID signal = about(handler, provider);

        checklist(signal)
                .body(item("EARLIER_SIGNALS") + ".state", equalTo("FILLED"))
                .body(item("EARLIER_SIGNALS") + ".figure.count", equalTo(1))
                .body(item("EARLIER_SIGNALS") + ".figure.open", equalTo(1))
                .body(item("REPORTS") + ".figure.count", equalTo(0))
                .body(item("CONTRACTS") + ".figure.count", equalTo(0))
                .body(item("LOCATIONS") + ".figure.count", equalTo(1))
                .body(item("LOCATIONS") + ".figure.capacity", equalTo(8))
                .body(item("PERSONAL_BUDGET") + ".figure.known", equalTo(true))
                .body(item("PERSONAL_BUDGET") + ".figure.count", equalTo(null))
                .body(item("KVK") + ".figure.known", equalTo(true))
                .body(item("CLIENTS") + ".state", equalTo("OPEN"))
                .body("done", equalTo(7));
    }

    @Test
    void figures_are_of_the_own_authority() {
        Person south = People.atAuthority(Places.SOUTH, Role.SUPERVISOR, Role.COORDINATOR);
        UUID provider = Providers.enter("Verrijk Twee", 8, People.with(Role.COORDINATOR), south);
        UUID signal = about(handler, provider);
        about(south, provider);

        checklist(signal).body(item("EARLIER_SIGNALS") + ".figure.count", equalTo(0));
    }

    @Test
    void without_a_known_provider_nothing_is_filled_in() {
        Map<String, Object> about = Signals.about();
        about.remove("providerId");
        about.put("providerSaid", "Het huis op de hoek");
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        UUID signal = UUID.fromString(
                Signals.record(handler, told).statusCode(201).extract().path("id"));

        checklist(signal)
                .body("done", equalTo(0))
                .body("providerId", nullValue())
                .body(item("LOCATIONS") + ".state", equalTo("OPEN"))
                .body(item("LOCATIONS") + ".figure", nullValue());
    }

    @Test
    void a_person_answers_the_rest_and_enriching_begins_with_the_first_answer() {
        UUID signal = Signals.handledBy(handler);
        answer(signal, "CLIENTS", 0, given("FOUND", "Elf cliënten, allen beschermd wonen."))
                .statusCode(200)
                .body(item("CLIENTS") + ".state", equalTo("ANSWERED"))
                .body(item("CLIENTS") + ".note", equalTo("Elf cliënten, allen beschermd wonen."))
                .body(item("CLIENTS") + ".answeredBy", equalTo(handler.name()))
                .body(item("CLIENTS") + ".version", greaterThan(0));
        handler.api().get("/signals/{id}", signal).then().body("status", equalTo("ENRICHMENT"));
        assertThat(Protocol.timeline(handler, signal)).contains("enrichment.begun");

        int version = checklist(signal).extract().path(item("CLIENTS") + ".version");
        answer(signal, "CLIENTS", version, given("NOT_APPLICABLE", null))
                .statusCode(200)
                .body(item("CLIENTS") + ".answer", equalTo("NOT_APPLICABLE"));
        answer(signal, "CLIENTS", version, given("NOT_FOUND", "Te laat")).statusCode(412);
    }

    @Test
    void the_answer_to_an_inquiry_of_the_signal_counts() {
        UUID signal = Signals.handledBy(handler);
        Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        String inquiry = handler.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of(
                        "kind", "COLLEAGUE", "accountId", officer.id(), "question", "Wat weet u van deze aanbieder?"))
                .post("/cases/{id}/inquiries", signal)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> asked = given(null, null);
        asked.put("inquiryId", inquiry);
        answer(signal, "ACCESS", 0, asked)
                .statusCode(200)
                .body(item("ACCESS") + ".state", equalTo("ASKED"))
                .body(item("ACCESS") + ".asked.name", equalTo(officer.name()));

        officer.api()
                .header("Idempotency-Key", Api.key())
                .header(
                        "If-Match",
                        officer.api().get("/inquiries/{id}", inquiry).header("ETag"))
                .body(Map.of("text", "Elf cliënten.", "files", List.of(), "shared", List.of()))
                .post("/inquiries/{id}/answer", inquiry)
                .then()
                .statusCode(200);
        checklist(signal)
                .body(item("ACCESS") + ".state", equalTo("ANSWERED"))
                .body(item("ACCESS") + ".asked.state", equalTo("ANSWERED"));
    }

    @Test
    void an_answer_tells_what_was_found_and_only_to_a_question_that_there_is() {
        UUID signal = Signals.handledBy(handler);
        answer(signal, "CLIENTS", 0, given("FOUND", " ")).statusCode(400).body("violations.pointer", contains("/note"));
        answer(signal, "CLIENTS", 0, given(null, "Nog bezig"))
                .statusCode(400)
                .body("violations.pointer", contains("/answer"));
        answer(signal, "MIRACLES", 0, given("FOUND", "Ja")).statusCode(404);
        Map<String, Object> strange = given(null, null);
        strange.put("inquiryId", UUID.randomUUID());
        answer(signal, "CLIENTS", 0, strange).statusCode(400).body("violations.pointer", contains("/inquiryId"));
    }

    @Test
    void the_checklist_is_for_whoever_reads_the_signal() {
        UUID signal = Signals.handledBy(handler);
        Person colleague = People.atAuthority(Places.NORTH, Role.SUPERVISOR);
        colleague.api().get("/signals/{id}/checklist", signal).then().statusCode(403);
        People.atAuthority(Places.SOUTH, Role.SUPERVISOR)
                .api()
                .get("/signals/{id}/checklist", signal)
                .then()
                .statusCode(404);
        handler.api().get("/signals/{id}", signal).then().body("actions", hasItem("answerChecklistItem"));
    }

    private static UUID about(Person who, UUID provider) {
        Map<String, Object> about = Signals.about();
        about.put("providerId", provider);
        Map<String, Object> told = Signals.told();
        told.put("about", about);
        return UUID.fromString(
                Signals.record(who, told).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse checklist(UUID signal) {
        return handler.api().get("/signals/{id}/checklist", signal).then().statusCode(200);
    }

    private ValidatableResponse answer(UUID signal, String code, int version, Map<String, Object> given) {
        return handler.api()
                .header("If-Match", '"' + Integer.toString(version) + '"')
                .body(given)
                .put("/signals/{id}/checklist/{code}", signal, code)
                .then();
    }

    private static Map<String, Object> given(String answer, String note) {
        Map<String, Object> given = new HashMap<>();
        given.put("answer", answer);
        given.put("note", note);
        return given;
    }

    private static String item(String code) {
        return "items.find { it.code == '" + code + "' }";
    }
}
