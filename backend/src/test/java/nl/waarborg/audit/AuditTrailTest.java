package nl.waarborg.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.TestCases;
import nl.waarborg.shared.Ids;
import nl.waarborg.testing.Api;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTrailTest {

    private enum ProbeAction {
        CHANGE_COLOUR,
        LOOK_INSIDE
    }

    @Inject
    AuditTrail trail;

    @Inject
    Pool pool;

    @Test
    void a_change_tells_who_what_and_which_fields() {
        Person person = People.with(Role.SUPERVISOR);
        UUID caseId = Ids.next();
        trail.record(
                        person.caller().actor(),
                        ProbeAction.CHANGE_COLOUR,
                        Subject.of("probe", Ids.next()).version(2).inCase(caseId),
                        Map.of("colour", "red", "size", 1),
                        Map.of("colour", "green", "size", 1))
                .await()
                .atMost(Duration.ofSeconds(5));

        events(caseId)
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("CHANGE"))
                .body("items[0].action", equalTo("probe.change-colour"))
                .body("items[0].actorName", equalTo(person.name()))
                .body("items[0].actorRoles", hasItem("SUPERVISOR"))
                .body("items[0].changedFields", equalTo(List.of("colour")));
    }

    @Test
    void what_a_provider_does_in_a_case_stands_in_the_trail_of_its_authority_only() {
        UUID caseId = Ids.next();
        trail.looked(
                        People.with(Role.PROVIDER_USER).caller().actor(),
                        ProbeAction.LOOK_INSIDE,
                        Subject.of("probe", caseId).inCase(caseId).forAuthority(Places.NORTH),
                        Look.at("narrative", "persons").because("Vraag van de cliënt beantwoorden"))
                .await()
                .atMost(Duration.ofSeconds(5));

        events(caseId)
                .body("items[0].fieldGroups", equalTo(List.of("narrative", "persons")))
                .body("items[0].purpose", notNullValue());
        People.atAuthority(Places.SOUTH, Role.PRIVACY_OFFICER)
                .api()
                .queryParam("caseId", caseId)
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void the_trail_of_a_case_is_found_by_its_number_as_people_write_it() {
        CaseFacts facts = TestCases.open();
        People.with(Role.SUPERVISOR)
                .api()
                .get("/cases/{id}/timeline", facts.id())
                .then()
                .statusCode(200);
        byNumber(Places.NORTH, " " + facts.number().toLowerCase(Locale.ROOT))
                .body("items.size()", greaterThan(0))
                .body("items.caseId", everyItem(equalTo(facts.id().toString())))
                .body("items.caseNumber", everyItem(equalTo(facts.number())));
        byNumber(Places.NORTH, "NMD-1999-0001").body("items.size()", equalTo(0));
        byNumber(Places.SOUTH, facts.number()).body("items.size()", equalTo(0));
    }

    private static ValidatableResponse byNumber(UUID authority, String number) {
        return People.atAuthority(authority, Role.PRIVACY_OFFICER)
                .api()
                .queryParam("caseNumber", number)
                .get("/audit-events")
                .then()
                .statusCode(200);
    }

    @Test
    void a_refused_call_is_on_record() {
        Person person = People.atAuthority(Places.NORTH, Role.EXECUTIVE_READER);
        person.api().get("/audit-events").then().statusCode(403);

        People.with(Role.PRIVACY_OFFICER)
                .api()
                .queryParam("actorId", person.id())
                .queryParam("kind", "REFUSAL")
                .get("/audit-events")
                .then()
                .statusCode(200)
                .body("items.action", everyItem(equalTo("operation.listAuditEvents")))
                .body("items.size()", greaterThan(0));
    }

    @Test
    void nobody_changes_the_trail_and_the_chain_shows_that_it_is_whole() {
        Api.anonymous().get("/probe/look").then().statusCode(204);

        refused("update audit_entry set action = 'x'");
        refused("delete from audit_entry");
        refused("delete from audit_value");
        refused("update audit_link set hash = ''");
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> People.with(Role.PRIVACY_OFFICER)
                        .api()
                        .get("/audit-events/verification")
                        .then()
                        .statusCode(200)
                        .body("intact", equalTo(true))
                        .body("chained", greaterThan(0)));
    }

    private ValidatableResponse events(UUID caseId) {
        return People.with(Role.PRIVACY_OFFICER)
                .api()
                .queryParam("caseId", caseId)
                .get("/audit-events")
                .then()
                .statusCode(200);
    }

    private void refused(String change) {
        assertThatThrownBy(() -> pool.preparedQuery(change)
                        .execute(Tuple.tuple())
                        .await()
                        .atMost(Duration.ofSeconds(5)))
                .isInstanceOf(PgException.class)
                .hasMessageContaining("42501");
    }
}
