package nl.waarborg.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.PublicSignals;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessSignalTest {

    private final Person officer = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
    private final Person handler = People.atAuthority(Places.NORTH, Role.SUPERVISOR);

    @Test
    void an_access_officer_files_a_signal_and_sees_its_state_and_nothing_else() {
        String id = file(told())
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .body("reference", equalTo("Z-2026-17"))
                .extract()
                .path("id");

        officer.api().get("/access-signals").then().statusCode(200).body("items.id", hasItem(id));
        officer.api().get("/signals/{id}", id).then().statusCode(200).body("content", nullValue());
        officer.api().get("/cases/{id}/attachments", id).then().statusCode(403);
    }

    @Test
    void a_colleague_at_the_access_office_does_not_see_it() {
        String id = file(told()).statusCode(201).extract().path("id");
        Person colleague = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);

        colleague.api().get("/access-signals").then().statusCode(200).body("items", hasSize(0));
        colleague.api().get("/signals/{id}", id).then().statusCode(404);
    }

    @Test
    void the_team_gets_it_with_the_officer_kept_apart_as_its_source() {
        Map<String, Object> told = told();
        told.put("channel", "API");
        String number = file(told).statusCode(201).extract().path("number");

        handler.api()
                .get("/signals/{id}", PublicSignals.taken(handler, number))
                .then()
                .body("content.channel", equalTo("API"))
                .body("content.sourceKind", equalTo("ACCESS_OFFICER"))
                .body("content.sourceKnown", equalTo(true))
                .body("theme", equalTo("EFFECTIVENESS"));
    }

    @Test
    void the_officer_reads_what_the_team_asks_and_answers_it_and_nobody_else_does() {
        ExtractableResponse<Response> filed = file(told()).statusCode(201).extract();
        UUID signal = PublicSignals.taken(handler, filed.path("number"));
        PublicSignals.ask(handler, signal, "Sinds welke maand?").statusCode(200);
        String question = officer.api()
                .get("/access-signals/{id}", signal)
                .then()
                .statusCode(200)
                .body("questions[0].text", equalTo("Sinds welke maand?"))
                .extract()
                .path("questions[0].id");

        answer(officer, signal, question).statusCode(201).body("questions[0].answeredAt", notNullValue());

        handler.api()
                .get("/signals/{id}", signal)
                .then()
                .body("content.sourceQuestions[0].answer", equalTo("Sinds maart."))
                .body("intake.reference", equalTo("Z-2026-17"));
        Person colleague = People.atAuthority(Places.NORTH, Role.ACCESS_OFFICER);
        colleague.api().get("/access-signals/{id}", signal).then().statusCode(404);
        answer(colleague, signal, question).statusCode(404);
        Api.onThisMachine()
                .queryParam("to", officer.email())
                .get("/mail-catcher")
                .then()
                .body("items.subject", hasItem("Er is een vraag over signaal " + filed.path("number")));
    }

    private static ValidatableResponse answer(Person who, UUID signal, String question) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .body(Map.of("questionId", question, "text", "Sinds maart."))
                .post("/access-signals/{id}/answers", signal)
                .then();
    }

    @Test
    void the_list_goes_on_where_the_last_page_ended() {
        file(told()).statusCode(201);
        String newest = file(told()).statusCode(201).extract().path("id");
        String next = officer.api()
                .queryParam("limit", 1)
                .get("/access-signals")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(newest))
                .extract()
                .path("next");

        officer.api()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/access-signals")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(newest)));
    }

    @Test
    void a_code_that_is_in_no_list_is_refused_at_its_field() {
        Map<String, Object> told = told();
        told.put("about", Map.of("theme", "NO_SUCH"));

        file(told).statusCode(400).body("violations.pointer", hasItem("/about/theme"));
    }

    private ValidatableResponse file(Map<String, Object> told) {
        return officer.api()
                .header("Idempotency-Key", Api.key())
                .body(told)
                .post("/access-signals")
                .then();
    }

    private static Map<String, Object> told() {
        Map<String, Object> told = new HashMap<>();
        told.put("reference", "Z-2026-17");
        told.put("about", Map.of("providerSaid", "Zorg aan Huis", "theme", "EFFECTIVENESS", "clientsConcerned", 2));
        told.put("narrative", "Al drie maanden geen hulp, wel facturen.");
        told.put("inDanger", false);
        return told;
    }
}
