package nl.waarborg.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.Mails;
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
class JudgementTest {

    private static final List<String> REFS = List.of("A1", "A2", "C1");

    private UUID authority;
    private Person supervisor;
    private Person coordinator;
    private UUID inspection;

    @BeforeEach
    void score() {
        authority = TestAuthorities.enter();
        supervisor = People.atAuthority(authority, Role.SUPERVISOR);
        coordinator = People.atAuthority(authority, Role.COORDINATOR);
        inspection = scored(authority, supervisor, coordinator);
    }

    @Test
    void the_rule_makes_the_judgement_and_proposes_what_follows() {
        read(supervisor)
                .body("version", equalTo(0))
                .body("proposedVerdict", equalTo("SUFFICIENT"))
                .body("verdict", equalTo("SUFFICIENT"))
                .body("consequence", equalTo("IMPROVEMENT_PLAN_AND_RETEST"))
                .body("deviates", equalTo(false))
                .body("agreement", equalTo("NOT_NEEDED"))
                .body("behaviours.code", contains("OPENNESS"))
                .body("result.overall.percent", equalTo(50.0f))
                .body("actions", contains("saveJudgement"));
        Scores.all(supervisor, inspection, REFS, "FULL");
        read(supervisor).body("verdict", equalTo("GOOD")).body("consequence", equalTo("IMPROVE_WITHOUT_RETEST"));
    }

    @Test
    void trust_is_weighed_apart_with_what_was_seen() {
        Map<String, Object> body = body(null, null, null);
        body.put("trust", List.of(Map.of("code", "OPENNESS", "weight", "HARMED", "seen", "Stukken kwamen niet.")));
        save(supervisor, body)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("trust[0].weight", equalTo("HARMED"))
                .body("trust[0].seen", equalTo("Stukken kwamen niet."))
                .body("verdict", equalTo("SUFFICIENT"));
        body.put("trust", List.of(Map.of("code", "LEARNING", "seen", "")));
        save(supervisor, body).statusCode(400).body("violations.pointer", contains("/trust/0/code"));
    }

    @Test
    void a_deviation_takes_a_reason_and_counts_only_when_a_second_person_agrees() {
        save(supervisor, body("INSUFFICIENT", null, null))
                .statusCode(200)
                .body("deviates", equalTo(true))
                .body("agreement", equalTo("TO_ASK"))
                .body("verdict", equalTo("SUFFICIENT"))
                .body("proposedConsequence", equalTo("HEAVIER_MEASURE"))
                .body("actions", hasItem("askJudgementAgreement"));
        ask(supervisor).statusCode(400).body("violations.pointer", contains("/deviationReason"));

        save(supervisor, body("INSUFFICIENT", null, "Er is acuut gevaar.")).statusCode(200);
        ask(supervisor).statusCode(200).body("agreement", equalTo("ASKED")).body("verdict", equalTo("SUFFICIENT"));
        assertThat(Mails.subjects(coordinator.email())).anyMatch(subject -> subject.startsWith("Uw akkoord gevraagd"));
        agree(supervisor, true, null).statusCode(403).body("type", equalTo("/problems/deviation-needs-another"));
        Person another = People.atAuthority(authority, Role.SUPERVISOR);
        read(another).body("actions", not(hasItem("agreeWithJudgement")));
        agree(another, true, null).statusCode(403);
        read(coordinator).body("actions", hasItem("agreeWithJudgement"));
        inspection(another).body("actions", not(hasItem("agreeWithJudgement")));
        inspection(coordinator).body("actions", hasItem("agreeWithJudgement"));
        agree(coordinator, false, null).statusCode(400).body("violations.pointer", contains("/reason"));
        agree(coordinator, true, null)
                .statusCode(200)
                .body("agreement", equalTo("AGREED"))
                .body("verdict", equalTo("INSUFFICIENT"))
                .body("consequence", equalTo("HEAVIER_MEASURE"))
                .body("agreedBy", equalTo(coordinator.name()))
                .body("nobodyThere", equalTo(false));
        inspection(coordinator).body("actions", not(hasItem("agreeWithJudgement")));
        assertThat(Protocol.timeline(supervisor, inspection)).contains("judgement.asked", "judgement.agreed");
    }

    @Test
    void what_is_sent_back_does_not_count_and_the_reason_is_there() {
        save(supervisor, body(null, "HEAVIER_MEASURE", "Ze deden niets met ons advies."));
        ask(supervisor).statusCode(200);

        agree(coordinator, false, "Geef ze nog een kans.")
                .statusCode(200)
                .body("agreement", equalTo("TO_ASK"))
                .body("sentBackReason", equalTo("Geef ze nog een kans."))
                .body("consequence", equalTo("IMPROVEMENT_PLAN_AND_RETEST"));
        agree(coordinator, true, null).statusCode(409).body("type", equalTo("/problems/deviation-not-asked"));
    }

    @Test
    void an_agreement_counts_for_what_was_agreed_and_nothing_else() {
        save(supervisor, body("INSUFFICIENT", null, "Er is acuut gevaar."));
        ask(supervisor);
        agree(coordinator, true, null).statusCode(200);

        // text that is no part of the deviation leaves it as it is
        Map<String, Object> withText = body("INSUFFICIENT", null, "Er is acuut gevaar.");
        withText.put("consequenceText", "Maak de trap veilig.");
        save(supervisor, withText).body("agreement", equalTo("AGREED")).body("verdict", equalTo("INSUFFICIENT"));
        // another result of the rule is another deviation
        Scores.all(supervisor, inspection, REFS, "FULL");
        read(supervisor).body("agreement", equalTo("TO_ASK")).body("verdict", equalTo("GOOD"));
        Scores.all(supervisor, inspection, REFS, "HALF");
        read(supervisor).body("agreement", equalTo("AGREED"));
        // and so is another reason
        save(supervisor, body("INSUFFICIENT", null, "Toch anders."))
                .body("agreement", equalTo("TO_ASK"))
                .body("agreedBy", nullValue());
    }

    @Test
    void where_nobody_else_is_there_a_deviation_holds_and_that_is_recorded() {
        UUID small = TestAuthorities.enter();
        Person alone = People.atAuthority(small, Role.COORDINATOR);
        Person reader = People.atAuthority(small, Role.EXECUTIVE_READER);
        inspection = scored(small, alone, alone);
        save(alone, body("GOOD", null, "Alles is intussen hersteld."));

        ask(alone)
                .statusCode(200)
                .body("agreement", equalTo("AGREED"))
                .body("nobodyThere", equalTo(true))
                .body("verdict", equalTo("GOOD"));
        assertThat(Mails.subjects(reader.email())).anyMatch(subject -> subject.startsWith("Afwijking zonder"));
    }

    @Test
    void nobody_is_asked_who_does_not_read_the_inspection() {
        UUID small = TestAuthorities.enter();
        Person alone = People.atAuthority(small, Role.COORDINATOR);
        Person specialist = People.atAuthority(small, Role.LAWFULNESS_SUPERVISOR);
        inspection = scored(small, alone, alone);
        save(alone, body("GOOD", null, "Alles is intussen hersteld."));

        ask(alone).statusCode(200).body("nobodyThere", equalTo(true));

        assertThat(Mails.subjects(specialist.email())).isEmpty();
    }

    @Test
    void without_a_deviation_nobody_is_asked() {
        save(supervisor, body(null, null, null));
        ask(supervisor).statusCode(409).body("type", equalTo("/problems/no-deviation"));
    }

    @Test
    void two_people_who_judge_do_not_overwrite_each_other() {
        String seen = read(supervisor).extract().header("ETag");
        save(coordinator, body(null, null, null)).statusCode(200);
        supervisor
                .api()
                .header("If-Match", seen)
                .body(body("GOOD", null, "Mijn woorden."))
                .put("/inspections/{id}/judgement", inspection)
                .then()
                .statusCode(412);
        People.atAuthority(Places.NORTH, Role.SUPERVISOR)
                .api()
                .get("/inspections/{id}/judgement", inspection)
                .then()
                .statusCode(404);
        People.with(Role.PROVIDER_USER)
                .api()
                .get("/inspections/{id}/judgement", inspection)
                .then()
                .statusCode(403)
                .body("type", not(equalTo("/problems/not-found")));
    }

    private static UUID scored(UUID authority, Person lead, Person coordinator) {
        UUID provider = Providers.enter("Voorbeeldzorg De Linde", 8, coordinator);
        Map<String, Object> request = Inspections.request(lead);
        request.remove("locationId");
        request.put("providerId", provider);
        request.put("municipalityCode", Places.ASSEN);
        UUID inspection = UUID.fromString(
                Inspections.plan(lead, request).statusCode(201).extract().path("id"));
        String framework = Frameworks.bring(coordinator, authority, Frameworks.small())
                .statusCode(201)
                .extract()
                .path("id");
        Frameworks.propose(coordinator, framework).statusCode(200).body("state", equalTo("IN_USE"));
        Scores.choose(lead, inspection, framework, REFS).statusCode(200);
        Scores.all(lead, inspection, REFS, "HALF");
        return inspection;
    }

    private static Map<String, Object> body(String verdict, String consequence, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("trust", List.of());
        body.put("verdict", verdict);
        body.put("consequence", consequence);
        body.put("deviationReason", reason);
        return body;
    }

    private ValidatableResponse read(Person who) {
        return who.api().get("/inspections/{id}/judgement", inspection).then().statusCode(200);
    }

    private ValidatableResponse inspection(Person who) {
        return who.api().get("/inspections/{id}", inspection).then().statusCode(200);
    }

    private ValidatableResponse save(Person who, Map<String, Object> body) {
        return who.api()
                .header("If-Match", read(who).extract().header("ETag"))
                .body(body)
                .put("/inspections/{id}/judgement", inspection)
                .then();
    }

    private ValidatableResponse ask(Person who) {
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", read(who).extract().header("ETag"))
                .post("/inspections/{id}/judgement/agreement-request", inspection)
                .then();
    }

    private ValidatableResponse agree(Person who, boolean agreed, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("agreed", agreed);
        body.put("reason", reason);
        return who.api()
                .header("Idempotency-Key", Api.key())
                .header("If-Match", read(who).extract().header("ETag"))
                .body(body)
                .post("/inspections/{id}/judgement/agreement", inspection)
                .then();
    }
}
